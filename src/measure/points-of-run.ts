import type { QueryMeasure } from '../okr/measure';

/** Jira's quota points of one run of a measure whose scope held `over` issues: a request is one, each issue read one more. */
export function pointsOfRun({ kind }: Pick<QueryMeasure, 'kind'>, over: number): number {
  switch (kind) {
    case 'count':
      return 1;
    case 'share':
      return 2;
    case 'sum':
      return 1 + Math.max(1, Math.ceil(over / 100)) + over;
  }
}
