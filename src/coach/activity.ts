import { findingId, type Evidence, type Finding } from './finding';
import { nextQuestion } from './next-question';
import type { Reading } from './read-text';
import type { KeyResultInput } from './review-inputs';

/** K1: the text states work or output, not a change. */
export function activity({ key, text }: KeyResultInput, read: Reading): Finding | null {
  if (read.class !== 'activity') return null;
  const [first] = read.stated;
  const { question, skeleton } = nextQuestion(read);
  return {
    id: findingId('K1', key, text),
    rule: 'K1',
    severity: 'fix',
    subject: key,
    name: 'Work, not a change.',
    evidence: evidence(read),
    reason: first?.gerund
      ? `${capitalized(first.gerund)} can be finished without any customer noticing; a key result says what is different afterwards.`
      : 'This can be finished without any customer noticing; a key result says what is different afterwards.',
    nextStep: `${question} ${skeleton}.`,
    skeleton,
  };
}

function evidence({ stated, evidence: shown }: Reading): readonly Evidence[] {
  const spans = stated.length > 0 ? [...stated.flatMap((work) => [work.phrase, work.verbSpan]), ...shown.filter(({ takenFor }) => takenFor === 'quantity' || takenFor === 'own output')] : shown;
  return spans.map((span): Evidence => ({ kind: 'span', ...span }));
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
