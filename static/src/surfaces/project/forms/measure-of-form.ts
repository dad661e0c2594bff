import type { KeyResultDraft, KeyResultForm } from './key-result-form';

/** Whether the kind has a number that Jira could give: stages are told by people, and without a number there is none. */
export const isMeasurable = (kind: KeyResultForm['kind']): boolean => kind !== 'none' && kind !== 'stages';

/** Where the value comes from, as the form says it. */
export function measureOfForm({ kind, measure, jql, projects }: KeyResultForm): KeyResultDraft['measure'] {
  if (!isMeasurable(kind)) return { kind: 'typed' };
  return measure === 'count' ? { kind: 'count', jql: jql.trim(), projects: [...projects] } : { kind: measure };
}
