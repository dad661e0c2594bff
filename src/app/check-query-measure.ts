import { invalidField, upstream } from '../contract/refusals';
import { queriesOf, type PartQuery } from '../measure/queries-of';
import { ISSUES_A_PAGE, SUMMED_AT_ONCE } from '../measure/requests-of';
import type { ValueOfQuery } from '../measure/value-of-query';
import type { QueryMeasure } from '../okr/measure';
import type { Context } from './context';
import { countQueries } from './count-queries';
import { countingJira } from './counting-jira';
import type { JiraAsApp, JiraAsCaller, NotAnswered } from './ports';
import { MOST_SUMMED } from './sum-field';
import { valueByQuery } from './value-by-query';

/** A measure's value as it was tried, with the quota points of one run. `later`: a sum too large to wait for. */
export interface Tried {
  answer: ValueOfQuery | { kind: 'later' };
  over: number;
  points: number;
}

/**
 * A number that everyone will see must be one its author may see: every project is browsable by the author, and the
 * author's and the app's counts of each query agree. Answers the value, taken as each later run will take it. One
 * request for the projects and one for the author's count of each query come on top.
 */
export async function checkQueryMeasure(measure: QueryMeasure, path: string, { jira }: Context): Promise<Tried> {
  const asked = queriesOf(measure);
  if (asked.kind === 'refused') throw invalidField(`${path}.${asked.part}`, asked.why);
  const { queries } = asked;
  const { browse } = await jira.asCaller.rightsIn(measure.projects);
  if (!measure.projects.every((id) => browse.includes(id))) {
    throw invalidField(`${path}.projects`, 'You can only measure issues of projects that you may browse.');
  }
  const counting = countingJira(jira.asApp);
  const mine = await countsOf(queries, jira.asCaller, path);
  const counts = await countsOf(queries, counting.jira, path);
  const hidden = queries.find((_, i) => mine[i] !== counts[i]);
  if (hidden) {
    throw invalidField(
      `${path}.${hidden.part}`,
      'Some issues of this query are hidden from you. A number that everyone sees cannot hold them.',
    );
  }
  const scope = counts[0] ?? 0;
  if (measure.kind === 'sum' && scope > SUMMED_AT_ONCE && scope <= MOST_SUMMED) {
    return { answer: { kind: 'later' }, over: scope, points: counting.points() + Math.ceil(scope / ISSUES_A_PAGE) + scope };
  }
  const answer = await valueByQuery(measure, { jql: queries[0].jql, counts }, counting.jira);
  if (answer.kind === 'refused' || answer.kind === 'unreachable') throw refusalOf(answer, `${path}.jql`);
  return { answer, over: answer.kind === 'value' ? answer.over : scope, points: counting.points() };
}

async function countsOf(queries: readonly PartQuery[], jira: JiraAsApp | JiraAsCaller, path: string): Promise<readonly number[]> {
  const counted = await countQueries(queries, jira);
  if (counted.kind !== 'counts') throw refusalOf(counted, `${path}.${counted.part}`);
  return counted.counts;
}

const refusalOf = (answer: NotAnswered, field: string) =>
  answer.kind === 'refused' ? invalidField(field, answer.message) : upstream('Jira did not answer, so the query could not be tried.');
