import { findingId, type Evidence, type Finding, type Rule } from './finding';
import { readText } from './read-text';
import type { ObjectiveInput } from './review-inputs';
import { sameWords } from './same-words';

/** O1–O4 and O8: what an objective's own words give away. At most one of O1 to O3, the plainest. */
export function objectiveText({ key, text, parentText }: Pick<ObjectiveInput, 'key' | 'text' | 'parentText'>): readonly Finding[] {
  const read = readText(text);
  const spans = (...taken: readonly string[]) =>
    read.evidence.filter(({ takenFor }) => taken.includes(takenFor)).map((span): Evidence => ({ kind: 'span', ...span }));
  const about = (rule: Rule, basis = text) => ({ id: findingId(rule, key, basis), rule, subject: key });
  const numbers = spans('quantity', 'move', 'threshold');
  const found: Array<Finding | null> = [
    /^\s*(?:continue|keep|maintain|go on|weiterhin|continuer|continuar|seguir|manter|mantener)\b/iu.test(text)
      ? {
          ...about('O2'), severity: 'note', name: 'Business as usual.', evidence: [],
          reason: 'What goes on anyway needs no objective; an objective says where the quarter should lead.',
          nextStep: 'What should be different at the end of the quarter?',
        }
      : read.class === 'activity' && read.stated.length > 0
        ? {
            ...about('O3'), severity: 'consider', name: 'Output as an objective.', evidence: spans('work verb', 'deliverable'),
            reason: 'It is reached when the work is done, whatever that does for anyone.',
            nextStep: 'Why is this worth doing? Write that down as the objective, and link the work to its key results.',
          }
        : read.class === 'vague' && read.signs.includes('aimOpens') && text.trim().split(/\s+/).length <= 3
          ? {
              ...about('O1'), severity: 'note', name: 'Could be anybody’s.', evidence: spans('unmeasured word'),
              reason: 'It is so wide that any team could have written it, and no one will remember it.',
              nextStep: 'For whom should what be better, in words you would say aloud?',
            }
          : null,
    numbers.length > 0 && read.class !== 'activity'
      ? {
          ...about('O4'), severity: 'note', name: 'A number in an objective.', evidence: numbers,
          reason: 'Numbers belong to key results; the objective says what they are for.',
          nextStep: 'Move the number into a key result.',
        }
      : null,
    parentText !== undefined && sameWords(text, parentText) >= 0.8
      ? {
          ...about('O8', `${text}\n${parentText}`), severity: 'consider', name: 'Copies the one above.', evidence: [],
          reason: 'It repeats the objective it supports, so it does not say what this team adds to it.',
          nextStep: 'What is this team’s own part in it?',
        }
      : null,
  ];
  return found.filter((finding) => finding !== null);
}
