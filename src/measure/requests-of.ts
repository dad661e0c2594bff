import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';

/** Issues that one page of a search brings (Jira's limit where a field is asked for). */
export const ISSUES_A_PAGE = 100;

/** Issues that a sum reads while a person waits: with the count before it, four requests. */
export const SUMMED_AT_ONCE = 3 * ISSUES_A_PAGE;

/**
 * How many requests measuring a key result takes, as far as its last measurement tells: up to four for its work, one for
 * each query of its value, and one for each page that a sum reads. Infinity for a sum of which nothing is known yet.
 */
export function requestsOf({ measure }: Pick<KeyResult, 'measure'>, { issues, leaves, reading }: KeyResultState): number {
  const work = issues.length === 0 ? 0 : leaves.length === 0 ? 3 : 4;
  switch (measure.kind) {
    case 'typed':
    case 'work-done':
      return work;
    case 'count':
      return work + 1;
    case 'share':
      return work + 2;
    case 'sum':
      return work + (reading?.source === 'sum' ? 1 + Math.ceil(reading.over / ISSUES_A_PAGE) : Number.POSITIVE_INFINITY);
  }
}
