import { countQuery } from '../measure/count-query';
import type { Measure } from '../okr/measure';
import { invalidField, upstream } from '../contract/refusals';
import type { Context } from './context';
import type { Counted } from './ports';

/**
 * A count that everyone will see must be one its author may see: every project is browsable by the author, and the
 * author's and the app's counts agree. Answers the count. Three requests.
 */
export async function checkCountMeasure(
  { projects, jql }: Extract<Measure, { kind: 'count' }>,
  path: string,
  { jira }: Context,
): Promise<number> {
  const query = countQuery(projects, jql);
  if (query.kind === 'refused') throw invalidField(`${path}.jql`, query.why);
  if (!(await jira.asCaller.mayBrowseProjects(projects))) {
    throw invalidField(`${path}.projects`, 'You can only count issues of projects that you may browse.');
  }
  const mine = counted(await jira.asCaller.count(query.jql), path);
  const apps = counted(await jira.asApp.count(query.jql), path);
  if (mine !== apps) {
    throw invalidField(
      `${path}.jql`,
      'Some issues of this query are hidden from you. A number that everyone sees cannot count them.',
    );
  }
  return apps;
}

function counted(answer: Counted, path: string): number {
  switch (answer.kind) {
    case 'count':
      return answer.count;
    case 'refused':
      throw invalidField(`${path}.jql`, answer.message);
    case 'unreachable':
      throw upstream('Jira did not answer, so the query could not be tried.');
  }
}
