import { findingId, type Evidence, type Finding } from './finding';
import type { KeyResultInput, ObjectiveInput } from './review-inputs';
import { readText, type Reading } from './read-text';
import type { StatedWork } from './stated-work';

/** K7 for a key result: its text is a list of two or more tasks. */
export function taskList({ key, text }: KeyResultInput, read: Reading): Finding | null {
  const tasks = read.stated.filter((work) => work.opensItem);
  if (tasks.length < 2) return null;
  return {
    ...remark(key, text),
    evidence: tasks.flatMap(({ phrase, verbSpan }): readonly Evidence[] => [
      { kind: 'span', ...phrase, takenFor: 'task' },
      { kind: 'span', ...verbSpan },
    ]),
    reason: reason(tasks.map((task) => task.verb), tasks.length),
  };
}

/** K7 for an objective: every one of its key results is work or is measured by work. */
export function toDoList({ key, keyResults }: ObjectiveInput): Finding | null {
  const lines = keyResults.flatMap((keyResult) => onlyWork(keyResult) ?? []);
  if (lines.length === 0 || lines.length < keyResults.length) return null;
  return {
    ...remark(key, lines.map((line) => line.text).join('\n')),
    evidence: lines.map(({ key, text, work }): Evidence => ({
      kind: 'line',
      key,
      text,
      ...(work ? { verb: work.verbSpan } : {}),
    })),
    reason: reason(lines.flatMap((line) => line.work?.verb ?? []), lines.length),
  };
}

type Line = Readonly<{ key: string; text: string; work: StatedWork | undefined }>;

function onlyWork({ key, text, measure }: KeyResultInput): Line | null {
  const read = readText(text);
  if (read.class === 'activity') return { key, text, work: read.stated[0] };
  return measure.kind === 'work-done' ? { key, text, work: undefined } : null;
}

const remark = (subject: string, basis: string) =>
  ({
    id: findingId('K7', subject, basis),
    rule: 'K7',
    severity: 'fix',
    subject,
    name: 'This is a to-do list, not a result.',
    nextStep: 'Write the answer as a key result with a number, and keep this work as epics linked to it.',
  }) as const;

/** “Send”, “hire” and “redesign” are work. If all three were finished on time, what would be different for customers? */
function reason(verbs: readonly string[], lines: number): string {
  const [all, were] = lines === 1 ? ['it', 'was'] : [lines === 2 ? 'both' : `all ${spelled[lines] ?? lines}`, 'were'];
  return `${whatIsWork([...new Set(verbs)])} If ${all} ${were} finished on time, what would be different for customers?`;
}

function whatIsWork(verbs: readonly string[]): string {
  if (verbs.length === 0) return 'Every number here counts finished work.';
  const quoted = verbs.map((verb, i) => `“${i === 0 ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb}”`);
  const listed = quoted.length === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
  return `${listed} ${quoted.length === 1 ? 'is' : 'are'} work.`;
}

const spelled = ['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
