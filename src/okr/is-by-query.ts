import type { Measure, QueryMeasure } from './measure';

/** Whether a query of Jira's issues gives the value. */
export function isByQuery<One extends Pick<Measure, 'kind'>>(measure: One): measure is Extract<One, Pick<QueryMeasure, 'kind'>> {
  switch (measure.kind) {
    case 'count':
    case 'share':
    case 'sum':
      return true;
    case 'typed':
    case 'work-done':
      return false;
  }
}
