import VisuallyHidden from '@atlaskit/visually-hidden';
import { forwardRef, type KeyboardEvent } from 'react';
import type { Finding, Rule } from '../../../../../src/coach/finding';
import { Remark } from './remark';

interface Props {
  remarks: readonly Finding[];
  open: Finding | undefined;
  /** The remark that was opened by keys from the text, to be read out in full. */
  asked: Finding | undefined;
  onKeyDown(event: KeyboardEvent): void;
  onToggle(rule: Rule): void;
  onUse(wording: string): void;
  /** Rejects where it was not stored. Absent while nothing is stored that a remark could be about. */
  onDismiss: ((remark: Finding, reason: string) => Promise<void>) | undefined;
}

/** The coach's remarks, one open at a time: announced politely, never in the way of saving. */
export const Coach = forwardRef<HTMLElement, Props>(function Coach({ remarks, open, asked, onKeyDown, onToggle, onUse, onDismiss }, ref) {
  return (
    <section ref={ref} className="coach" aria-label="Coach" data-quiet={remarks.length === 0 || undefined} onKeyDown={onKeyDown}>
      <VisuallyHidden>
        <span role="status" aria-label="Remarks of the coach">
          {asked ? `${asked.name} ${asked.reason} ${asked.nextStep}` : summary(remarks)}
        </span>
      </VisuallyHidden>
      {remarks.length > 0 && (
        <>
          <h2 className="coach-head">
            Coach <span>{count(remarks)}</span>
          </h2>
          <ul className="coach-remarks">
            {remarks.map((remark) => (
              <Remark
                key={remark.rule}
                remark={remark}
                open={remark === open}
                onToggle={() => onToggle(remark.rule)}
                onUse={onUse}
                onDismiss={onDismiss && ((reason) => onDismiss(remark, reason))}
              />
            ))}
          </ul>
          <p className="coach-foot">The coach follows fixed rules. It does not grade you, and nothing here is sent anywhere.</p>
        </>
      )}
    </section>
  );
});

const count = ({ length }: readonly Finding[]): string => (length === 1 ? '1 remark' : `${length} remarks`);

const summary = (remarks: readonly Finding[]): string =>
  remarks.length === 0 ? '' : `${count(remarks)}. ${remarks.map(({ name }) => name).join(' ')}`;
