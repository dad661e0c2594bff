import { findingId, type Finding } from './finding';
import type { Reading } from './read-text';
import type { KeyResultInput } from './review-inputs';

/** K2: a change is meant, but nobody could say at the end whether it came. */
export function vague({ key, text, target }: KeyResultInput, read: Reading): Finding | null {
  // With a number beside it the text may stay short: the number says what is meant.
  if (read.class !== 'vague' || target.kind !== 'none' || read.lang === null || text.trim() === '') return null;
  return {
    id: findingId('K2', key, text),
    rule: 'K2',
    severity: 'fix',
    subject: key,
    name: 'Cannot be measured.',
    evidence: read.evidence.map((span) => ({ kind: 'span', ...span })),
    reason: 'Two honest people could disagree at the end of the quarter about whether this was reached.',
    nextStep: 'Which number would show it? ‹Metric› moves from ‹today› to ‹target›.',
  };
}
