import type { QueryMeasure } from '../okr/measure';
import { countQuery } from './count-query';

/** A query to count, and the part of the measure that it may be refused for. */
export interface PartQuery {
  part: 'jql' | 'also';
  jql: string;
}

/** What is counted for a measure: its scope first, then, for a share, what of the scope also matches. */
export type Queries =
  | { kind: 'queries'; queries: readonly [scope: PartQuery, ...rest: PartQuery[]] }
  | { kind: 'refused'; part: PartQuery['part']; why: string };

/** The queries of a measure, or why they may not run. */
export function queriesOf(measure: QueryMeasure): Queries {
  const scope = countQuery(measure.projects, measure.jql);
  if (scope.kind === 'refused') return { ...scope, part: 'jql' };
  if (measure.kind !== 'share') return { kind: 'queries', queries: [{ part: 'jql', jql: scope.jql }] };
  const both = countQuery(measure.projects, measure.jql, measure.also);
  if (both.kind === 'refused') return { ...both, part: 'also' };
  return {
    kind: 'queries',
    queries: [
      { part: 'jql', jql: scope.jql },
      { part: 'also', jql: both.jql },
    ],
  };
}
