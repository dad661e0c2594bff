import { amongIds } from '../../../../../src/okr/jql';
import { listAt } from '../../../data/json';
import { searchIssues } from './search-issues';

/** More than can be linked to a key result. */
const MOST = 100;

/**
 * Those of the issues that the viewer may see, as Jira tells of them. Jira refuses a query for an issue the viewer may not
 * see, and names it in quotes; the rest is asked for again. Throws when Jira does not answer.
 */
export async function readKnownIssues(ids: readonly string[]): Promise<unknown[]> {
  if (ids.length === 0) return [];
  const answer = await searchIssues({ jql: amongIds('id', ids), fields: ['summary', 'status', 'resolution'], maxResults: MOST });
  if (answer.ok) return listAt(answer.body, 'issues');
  const said = listAt(answer.body, 'errorMessages').join(' ');
  const left = ids.filter((id) => !said.includes(`'${id}'`));
  if (answer.status !== 400 || left.length === ids.length) throw new Error('Jira did not read the linked issues.');
  return readKnownIssues(left);
}
