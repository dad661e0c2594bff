import Badge from '@atlaskit/badge/badge';
import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { words } from './words';

interface Props {
  /** How many key results are shown; none is not counted. */
  count?: number;
  /** The one control of the panel. */
  children?: ReactNode;
}

/** The panel's name, which stands from the first moment, so that only what is under it arrives. */
export function PanelHead({ count = 0, children }: Props) {
  return (
    <div className="panel-head">
      <Heading size="small" as="h2">
        {words.title}
      </Heading>
      {count > 0 && <Badge>{count}</Badge>}
      <span className="panel-head-control">{children}</span>
    </div>
  );
}
