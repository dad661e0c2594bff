import './status-chip.css';
import { forwardRef } from 'react';
import { Glyph } from './glyph';
import type { StatusKind } from './status-glyph';

export interface StatusChipProps {
  status: StatusKind;
  /** The status in words. */
  label: string;
  /** Glyph and word without a box: trees, line ups, summaries. */
  flat?: boolean;
  /** For screen readers, where the words need their subject: “Off track, why? SUP-KR1”. */
  name?: string;
  /** With it the chip is a button that opens its reason; without it plain text. */
  onPress?(): void;
  'aria-expanded'?: boolean;
  'aria-haspopup'?: boolean | 'menu' | 'listbox' | 'tree' | 'grid' | 'dialog';
  'aria-controls'?: string;
}

/** A status in its glyph, word and, only where it asks for action, color. */
export const StatusChip = forwardRef<HTMLButtonElement, StatusChipProps>(function StatusChip(props, ref) {
  const { status, label, flat = false, name, onPress, ...aria } = props;
  const look = { className: 'status-chip', 'data-status': status, 'data-flat': flat || undefined };
  const content = (
    <>
      <Glyph name={status} size={14} />
      {label}
    </>
  );
  if (onPress === undefined) return <span {...look}>{content}</span>;
  return (
    <button ref={ref} type="button" {...look} aria-label={name} {...aria} onClick={onPress}>
      {content}
      {!flat && (
        <span className="status-chip-chevron">
          <Glyph name="down" size={10} />
        </span>
      )}
    </button>
  );
});
