import type { PartQuery } from '../measure/queries-of';
import type { JiraAsApp, JiraAsCaller, NotAnswered } from './ports';

/** How many issues each query finds, in their order; or what Jira said to the first that it did not count. */
export type QueriesCounted = { kind: 'counts'; counts: readonly number[] } | (NotAnswered & { part: PartQuery['part'] });

/** Counts a measure's queries, with the rights of whoever asks: one request each. */
export async function countQueries(
  queries: readonly PartQuery[],
  jira: Pick<JiraAsApp | JiraAsCaller, 'count'>,
): Promise<QueriesCounted> {
  const counts: number[] = [];
  for (const { part, jql } of queries) {
    const counted = await jira.count(jql);
    if (counted.kind !== 'count') return { ...counted, part };
    counts.push(counted.count);
  }
  return { kind: 'counts', counts };
}
