import Skeleton from '@atlaskit/skeleton';
import { Loading, ShapeBones, TextBones } from '../../../parts/bones';

/** The page before its numbers are there, in its final proportions. */
export function KeyResultBones() {
  return (
    <Loading>
      <TextBones widths={[56]} small />
      <Skeleton width="70%" height={32} borderRadius="var(--ds-radius-small)" />
      <TextBones widths={[420]} small />
      <div className="kr-columns">
        <div className="kr-main">
          <ShapeBones scale />
          <Skeleton width="100%" height={440} borderRadius="var(--ds-radius-large)" />
        </div>
        <div className="kr-side">
          <Skeleton width="100%" height={260} borderRadius="var(--ds-radius-large)" />
        </div>
      </div>
    </Loading>
  );
}
