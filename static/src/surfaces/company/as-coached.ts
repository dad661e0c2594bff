import type { ObjectiveInput } from '../../../../src/coach/review-inputs';
import type { CompanyObjective } from './arranged';

/**
 * An objective as far as this page knows it: enough to tell a to-do list, which is judged by texts and by whether work
 * is the measure. Targets and owners are not known here, so no other finding may be asked for.
 */
export function asCoached({ key, title, keyResults, entries }: CompanyObjective): ObjectiveInput {
  return {
    key,
    text: title,
    owner: { kind: 'none' },
    keyResults: keyResults.map((keyResult) => ({
      ...keyResult,
      target: { kind: 'none' },
      measure: entries.some((entry) => entry.keyResult === keyResult.key && entry.byWork) ? { kind: 'work-done' } : { kind: 'typed' },
      owner: { kind: 'none' },
    })),
  };
}
