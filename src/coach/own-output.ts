import { findingId, type Finding } from './finding';
import type { Reading } from './read-text';
import type { KeyResultInput } from './review-inputs';

/** K4: the number counts things the team makes. Said instead of K1, because it says more. */
export function ownOutput({ key, text }: KeyResultInput, read: Reading): Finding | null {
  const counted = read.evidence.filter(({ takenFor }) => takenFor === 'own output');
  if (read.class !== 'activity' || !read.signs.some((sign) => sign === 'movesOutput' || sign === 'countsOutput') || counted.length === 0) return null;
  if (read.stated.some(({ verb }) => HIRING.has(verb))) return null;
  return {
    id: findingId('K4', key, text),
    rule: 'K4',
    severity: 'fix',
    subject: key,
    name: 'Counts what you make.',
    evidence: counted.map((span) => ({ kind: 'span', ...span })),
    reason: 'A total of things made is met by making them, whether or not anybody uses them.',
    nextStep: 'What do people do differently when they have them? ‹Who does what› rises from ‹today› to ‹target›.',
  };
}

/** New people are not made; K1 says what is wrong with counting them. */
const HIRING: ReadonlySet<string> = new Set(['hire', 'recruit', 'source', 'find', 'fill']);
