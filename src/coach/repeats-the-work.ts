import { findingId, type Finding } from './finding';
import type { KeyResultInput } from './review-inputs';
import { sameWords } from './same-words';

/** From here on two texts say nearly the same. */
const NEARLY = 0.75;

/** K5: the text says nearly the same as the summary of an epic, or other issue, linked to it. */
export function repeatsTheWork({ key, text, linked = [] }: KeyResultInput): Finding | null {
  const issue = linked.find(({ summary }) => sameWords(text, summary) >= NEARLY);
  if (!issue) return null;
  return {
    id: findingId('K5', key, `${text}\n${issue.summary}`),
    rule: 'K5',
    severity: 'consider',
    subject: key,
    name: 'Says what its work says.',
    evidence: [{ kind: 'line', key: issue.key, text: issue.summary }],
    reason: `${issue.key} says nearly the same, so the key result is met as soon as that work is done.`,
    nextStep: 'Keep the work in Jira, and write here what should be different once it is done.',
  };
}
