import { findingId, type Finding } from './finding';
import type { Reading } from './read-text';
import type { KeyResultInput } from './review-inputs';

/** K4's note: it counts who could see something, not what they then do. */
export function reach({ key, text }: KeyResultInput, read: Reading): Finding | null {
  if (read.class !== 'outcome' || read.reach.length === 0) return null;
  return {
    id: findingId('K4', key, text),
    rule: 'K4',
    severity: 'note',
    subject: key,
    name: 'Reach, not behavior.',
    evidence: read.reach.map((span) => ({ kind: 'span', ...span })),
    reason: 'It can grow without anybody doing anything differently.',
    nextStep: 'What do people do once they have seen it? ‹Who does what› rises from ‹today› to ‹target›.',
  };
}
