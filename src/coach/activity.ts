import { findingId, type Evidence, type Finding } from './finding';
import type { KeyResultInput } from './review-inputs';
import type { Substance } from './substance';

/** K1: the text states work or output, not a change. */
export function activity({ key, text }: KeyResultInput, read: Substance): Finding | null {
  if (read.kind !== 'work') return null;
  const first = read.stated[0];
  if (!first) return null;
  return {
    id: findingId('K1', key, text),
    rule: 'K1',
    severity: 'fix',
    subject: key,
    name: 'Work, not a change.',
    evidence: [...read.stated.flatMap((work) => [work.phrase, work.verbSpan]), ...read.quantities].map(
      (span): Evidence => ({ kind: 'span', ...span }),
    ),
    reason: `${capitalized(first.gerund)} can be finished without any customer noticing; a key result says what is different afterwards.`,
    nextStep: 'If this were finished tomorrow, which number would move first? Reduce ‹what› from ‹today› to ‹target›.',
  };
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
