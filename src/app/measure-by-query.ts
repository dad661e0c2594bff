import { queriesOf } from '../measure/queries-of';
import type { QueryMeasure } from '../okr/measure';
import { countQueries } from './count-queries';
import type { JiraAsApp } from './ports';
import { takenOf, type Taken } from './taken';
import { valueByQuery } from './value-by-query';

/** Takes a query measure's value anew. A request for each query, and for a sum one more for every 100 issues. */
export async function measureByQuery(measure: QueryMeasure, jira: JiraAsApp, now: Date): Promise<Taken> {
  const asked = queriesOf(measure);
  if (asked.kind === 'refused') return takenOf(measure, { kind: 'refused', message: asked.why }, now);
  const counted = await countQueries(asked.queries, jira);
  const answer =
    counted.kind === 'counts' ? await valueByQuery(measure, { jql: asked.queries[0].jql, counts: counted.counts }, jira) : counted;
  return takenOf(measure, answer, now);
}
