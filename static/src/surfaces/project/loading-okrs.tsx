import './head.css';
import Heading from '@atlaskit/heading';
import Skeleton from '@atlaskit/skeleton';
import { WaitingRows } from './now/waiting-rows';

/** The page before anything is known of it. */
export function LoadingOkrs() {
  return (
    <>
      <div className="head">
        <Heading size="large" as="h1">
          OKRs
        </Heading>
        <Skeleton width={207} height={32} borderRadius="var(--ds-radius-medium)" />
      </div>
      <WaitingRows />
    </>
  );
}
