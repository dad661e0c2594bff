import { findingId, type Finding } from './finding';
import type { KeyResultInput } from './review-inputs';
import { sameWords } from './same-words';

/** From here on two texts say nearly the same. */
const NEARLY = 0.75;

/** K5: the text says nearly the same as the summary of a linked epic. */
export function repeatsTheWork({ key, text, linked = [] }: KeyResultInput): Finding | null {
  const epic = linked.find(({ summary }) => sameWords(text, summary) >= NEARLY);
  if (!epic) return null;
  return {
    id: findingId('K5', key, `${text}\n${epic.summary}`),
    rule: 'K5',
    severity: 'consider',
    subject: key,
    name: 'Says what its work says.',
    evidence: [{ kind: 'line', key: epic.key, text: epic.summary }],
    reason: `${epic.key} says nearly the same, so the key result is met as soon as that work is done.`,
    nextStep: 'Keep the work in Jira, and write here what should be different once it is done.',
  };
}
