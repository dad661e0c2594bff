import './status-glyph.css';
import { Glyph } from './glyph';

/** The six statuses of a key result, and an objective's lack of one. */
export type StatusKind = 'on-track' | 'at-risk' | 'off-track' | 'stale' | 'not-started' | 'closed' | 'no-status';

interface Props {
  status: StatusKind;
  /** Width and height in pixels. */
  size?: number;
}

/** A status's own glyph in its icon color; its word stands beside it. */
export function StatusGlyph({ status, size = 16 }: Props) {
  return (
    <span className="status-glyph" data-status={status}>
      <Glyph name={status} size={size} />
    </span>
  );
}
