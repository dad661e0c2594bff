import { aCompany, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { routingEpic } from '../support/jira-records';

let site: Site;
let keyResult: string;
beforeEach(async () => {
  site = await aCompany();
  keyResult = await aKeyResult(site, 'maya', await anObjective(site, 'maya', 'SUP'));
});
afterEach(() => site.close());

/** How many issues Jira's search finds, as anybody may ask it. */
async function found(jql: string): Promise<number> {
  const answer = await site.jira.request(
    { kind: 'user', accountId: 'ravi' },
    { method: 'POST', path: '/rest/api/3/search/approximate-count', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jql }) },
  );
  return (JSON.parse(answer.body) as { count: number }).count;
}

describe('Links in JQL', () => {
  test('a linked issue is found by its key result and its objective, and no longer when it is unlinked', async () => {
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    expect(await found(`okrKeyResult = "${keyResult}"`)).toBe(1);
    expect(await found('project = SUP AND okrObjective = "SUP-O1"')).toBe(1);
    expect(await found('project = SUP AND issuetype = Epic AND okrKeyResult is EMPTY')).toBe(2);
    await site.ask('diego', 'unlinkWork', { issueId: routingEpic, keyResult });
    expect(await found(`okrKeyResult = "${keyResult}"`)).toBe(0);
  });

  test('a mirror that was lost is repaired by the daily sweep', async () => {
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    await site.jira.request({ kind: 'app' }, { method: 'DELETE', path: `/rest/api/3/issue/${routingEpic}/properties/throughline` });
    expect(await found(`okrKeyResult = "${keyResult}"`)).toBe(0);
    await site.world.platform.runSchedule('mirror');
    await site.world.platform.drainQueue({ force: true });
    expect(await found(`okrKeyResult = "${keyResult}"`)).toBe(1);
  });
});
