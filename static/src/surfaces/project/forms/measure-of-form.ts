import type { KeyResultDraft, KeyResultForm } from './key-result-form';

/** Whether the kind has a number that Jira could give: stages are told by people, and without a number there is none. */
export const isMeasurable = (kind: KeyResultForm['kind']): boolean => kind !== 'none' && kind !== 'stages';

/** Where the value comes from, as the form says it. */
export function measureOfForm({ kind, measure, ...form }: KeyResultForm): KeyResultDraft['measure'] {
  if (!isMeasurable(kind)) return { kind: 'typed' };
  const jql = form.jql.trim();
  const projects = [...form.projects];
  switch (measure) {
    case 'count':
      return { kind: 'count', jql, projects };
    case 'share':
      return { kind: 'share', jql, also: form.also.trim(), projects };
    case 'sum':
      return { kind: 'sum', jql, field: form.field, projects };
    case 'typed':
    case 'work-done':
      return { kind: measure };
  }
}
