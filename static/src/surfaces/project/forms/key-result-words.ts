import type { Option } from '../../../parts/choice';
import type { KeyResultField, KeyResultForm } from './key-result-form';

export const kindOptions: ReadonlyArray<Option<KeyResultForm['kind']>> = [
  { value: 'change', label: 'From a baseline to a target' },
  { value: 'above', label: 'Stay at or above a line' },
  { value: 'below', label: 'Stay at or below a line' },
  { value: 'within', label: 'Stay within a band' },
  { value: 'stages', label: 'Stages' },
  { value: 'none', label: 'No number yet' },
];

export const measureOptions: ReadonlyArray<Option<KeyResultForm['measure']>> = [
  { value: 'typed', label: 'Typed at check-in', hint: 'A number only you know: “Net promoter score from our survey”' },
  { value: 'count', label: 'Count of issues', hint: 'What a query finds: “Open requests older than 3 days”' },
  { value: 'share', label: 'Share of issues', hint: 'How many of the issues match a second query, in %: “Resolved within a day”' },
  { value: 'sum', label: 'Sum of a number field', hint: 'A field of issues added up: “Users affected”' },
  { value: 'work-done', label: 'Share of its work that is done', hint: 'Allowed and always flagged: it measures activity, not a result' },
];

export const commitmentOptions: ReadonlyArray<Option<KeyResultForm['commitment']>> = [
  { value: 'committed', label: 'Committed', hint: 'All of it is expected' },
  { value: 'aspirational', label: 'Aspirational', hint: '70% is success' },
];

export const curveOptions: ReadonlyArray<Option<KeyResultForm['curve']>> = [
  { value: 'linear', label: 'Straight', hint: 'The same every week' },
  { value: 'late', label: 'Late', hint: 'Slow first, most at the end' },
  { value: 'early', label: 'Early', hint: 'Most at first, then little' },
];

/** The fields in reading order, as a summary of faults names them. */
export const fieldLabels: ReadonlyArray<readonly [start: string, label: string]> = [
  ['text', 'Key result'],
  ['owner', 'Owner'],
  ['commitment', 'Commitment'],
  ['kind', 'What it promises'],
  ['baseline', 'Baseline'],
  ['target', 'Target'],
  ['line', 'Line'],
  ['lower', 'From'],
  ['upper', 'To'],
  ['tolerance', 'Tolerance'],
  ['unit', 'Unit'],
  ['stages', 'Stages'],
  ['measure', 'Where the number comes from'],
  ['jql', 'JQL'],
  ['also', 'Of these, how many match'],
  ['field', 'Number field'],
  ['projects', 'Projects'],
  ['weight', 'Weight'],
  ['curve', 'Pace'],
];

/** The labels of the fields that have a fault, each once. */
export const labelsOf = (shown: Readonly<Partial<Record<KeyResultField, string>>>): string[] => {
  const faulty = Object.entries(shown).flatMap(([name, fault]) => (fault === undefined ? [] : [name.split('.')[0]]));
  return fieldLabels.filter(([start]) => faulty.includes(start)).map(([, label]) => label);
};
