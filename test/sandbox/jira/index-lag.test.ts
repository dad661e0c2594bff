import fc from 'fast-check';
import { aJira, ada, app, ask, ben, search, SMALL } from './a-jira';

function aLaggingJira(lagMs = 10_000) {
  const { jira, clock } = aJira();
  jira.faults.indexLagMs = lagMs;
  const count = async (jql: string) => (await ask(jira, ada, 'POST /search/approximate-count', { jql })).json.at('count').value;
  return { jira, clock, count };
}

describe('a search index that lags behind', () => {
  test('shows an issue as it was until the lag has passed, with its fields, and counts it so', async () => {
    const { jira, clock, count } = aLaggingJira();
    jira.transition('20003', '4', 'ben');
    clock.advance(9_999);
    expect([await count('parent = PAY-1 AND status = Done'), await search(jira, ada, 'resolved >= -1h')]).toEqual([1, []]);
    const found = await ask(jira, ada, 'POST /search/jql', { jql: 'key = PAY-3', fields: ['status'] });
    expect(found.json.at('issues').list()[0]?.at('fields', 'status', 'name').value).toBe('To Do');
    clock.advance(1);
    expect([await count('parent = PAY-1 AND status = Done'), await search(jira, ada, 'resolved >= -1h')]).toEqual([2, ['PAY-3']]);
  });

  test('is no excuse for the issue itself, bulk reads or changelogs', async () => {
    const { jira } = aLaggingJira();
    jira.transition('20003', '4', 'ben');
    expect((await ask(jira, ada, 'GET /issue/PAY-3')).json.at('fields', 'status', 'name').value).toBe('Done');
    const bulk = await ask(jira, ada, 'POST /issue/bulkfetch', { issueIdsOrKeys: ['PAY-3'], fields: ['status'] });
    expect(bulk.json.at('issues').list()[0]?.at('fields', 'status', 'name').value).toBe('Done');
    const changes = await ask(jira, ada, 'POST /changelog/bulkfetch', { issueIdsOrKeys: ['PAY-3'] });
    expect(changes.json.at('issueChangeLogs').list()).toHaveLength(1);
  });

  test('knows a new key before it finds the issue', async () => {
    const { jira, clock } = aLaggingJira();
    const { key } = jira.createIssue({ projectId: '10000', issueTypeId: '2', summary: 'New', parentId: '20001' }, 'ben');
    expect(await search(jira, ada, `key = ${key}`)).toEqual([]);
    expect(await search(jira, ada, 'parent = PAY-1 AND summary ~ new')).toEqual([]);
    clock.advance(10_000);
    expect(await search(jira, ada, 'parent = PAY-1 AND summary ~ new')).toEqual([key]);
  });

  test('still finds what was deleted, under the parent it had', async () => {
    const { jira, clock } = aLaggingJira();
    jira.deleteIssue('20001', 'ben');
    expect(await search(jira, ada, 'project = PAY AND type = Epic')).toEqual(['PAY-1']);
    expect(await search(jira, ada, 'project = PAY AND parent is EMPTY ORDER BY key')).toEqual(['PAY-1', 'PAY-5']);
    clock.advance(10_000);
    expect(await search(jira, ada, 'project = PAY AND parent is EMPTY ORDER BY key')).toEqual(['PAY-2', 'PAY-3', 'PAY-5']);
  });

  test('holds properties back, too', async () => {
    const { jira, clock } = aLaggingJira();
    await ask(jira, app, 'PUT /issue/PAY-1/properties/mark', 1);
    const shown = async () => {
      const answer = await ask(jira, ada, 'POST /search/jql', { jql: 'key = PAY-1', properties: ['mark'] });
      return answer.json.at('issues').list()[0]?.at('properties').value;
    };
    expect([await shown(), (await ask(jira, ada, 'GET /issue/PAY-1/properties/mark')).status]).toEqual([{}, 200]);
    clock.advance(10_000);
    expect(await shown()).toEqual({ mark: 1 });
  });

  test('lets a search ask for issues as they are', async () => {
    const { jira } = aLaggingJira();
    jira.transition('20003', '4', 'ben');
    jira.transition('20005', '4', 'ben');
    const answer = await ask(jira, ada, 'POST /search/jql', { jql: 'project = PAY AND status = Done', fields: ['key'], reconcileIssues: [20003] });
    expect(answer.json.at('issues').list().map((issue) => issue.at('key').value)).toEqual(['PAY-3', 'PAY-2']);
  });

  test('changes nothing by being searched', async () => {
    const { jira } = aLaggingJira();
    jira.edit('20003', { summary: 'Other', labels: ['new'], numbers: { customfield_10016: 8 } }, 'ben');
    const before = (await ask(jira, ada, 'GET /issue/PAY-3?expand=changelog')).body;
    await search(jira, ada, 'project = PAY');
    expect((await ask(jira, ada, 'GET /issue/PAY-3?expand=changelog')).body).toBe(before);
  });

  test('shows changes in the order they were made', async () => {
    const { jira, clock } = aLaggingJira();
    jira.transition('20003', '2', 'ben');
    clock.advance(6_000);
    jira.transition('20003', '4', 'ben');
    clock.advance(6_000);
    expect(await search(jira, ada, 'key = PAY-3 AND status = "In Progress"')).toEqual(['PAY-3']);
    clock.advance(6_000);
    expect(await search(jira, ada, 'key = PAY-3 AND status = Done')).toEqual(['PAY-3']);
  });

  test('catches up at once when the lag is switched off, and never goes back when it grows', async () => {
    const { jira, clock } = aLaggingJira();
    jira.transition('20003', '4', 'ben');
    jira.faults.indexLagMs = 0;
    expect(await search(jira, ada, 'key = PAY-3 AND status = Done')).toEqual(['PAY-3']);
    jira.faults.indexLagMs = 60_000;
    expect(await search(jira, ada, 'key = PAY-3 AND status = Done')).toEqual(['PAY-3']);
    jira.transition('20005', '4', 'ben');
    clock.advance(59_999);
    expect(await search(jira, ada, 'key = PAY-5 AND status = Done')).toEqual([]);
  });

  test('does not wait for a clock that was set back', async () => {
    const { jira, clock } = aLaggingJira();
    clock.advance(3_600_000);
    jira.transition('20003', '4', 'ben');
    clock.advance(-3_600_000);
    expect(await search(jira, ada, 'key = PAY-3 AND status = Done')).toEqual(['PAY-3']);
  });

  test('has what was loaded, and forgets with a reset', async () => {
    const { jira } = aLaggingJira();
    jira.transition('20003', '4', 'ben');
    jira.load({ issues: SMALL.issues ?? [] });
    expect(await search(jira, ada, 'key = PAY-3 AND status = "To Do"')).toEqual(['PAY-3']);
    jira.transition('20003', '4', 'ben');
    jira.reset();
    jira.load(SMALL);
    expect(await search(jira, ada, 'key = PAY-3 AND status = "To Do"')).toEqual(['PAY-3']);
  });
});

const aChange = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), which: fc.nat(), to: fc.constantFrom('1', '2', '4') }),
  fc.record({ kind: fc.constant('edit' as const), which: fc.nat(), to: fc.constantFrom('risk', 'debt') }),
  fc.record({ kind: fc.constant('mark' as const), which: fc.nat(), to: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('delete' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('create' as const) }),
  fc.record({ kind: fc.constant('search' as const) }),
  fc.record({ kind: fc.constant('wait' as const), by: fc.integer({ min: -5_000, max: 15_000 }) }),
  fc.record({ kind: fc.constant('lag' as const), by: fc.constantFrom(0, 1_000, 10_000) }),
);

test('once the lag has passed without a change, the index answers as Jira itself', async () => {
  const queries = ['status = Done', 'labels = risk', 'status was Done', 'parent = SEC-1', 'summary ~ new', 'resolved is EMPTY'];
  await fc.assert(
    fc.asyncProperty(fc.array(aChange, { maxLength: 12 }), async (changes) => {
      const { jira, clock } = aLaggingJira(0);
      const ids = SMALL.issues?.map((issue) => issue.id).filter((id) => id !== '20006') ?? [];
      const pick = (which: number) => ids[which % ids.length];
      for (const change of changes) {
        const id = 'which' in change ? pick(change.which) : undefined;
        if (change.kind === 'wait') clock.advance(change.by);
        else if (change.kind === 'lag') jira.faults.indexLagMs = change.by;
        else if (change.kind === 'search') await search(jira, ada, 'project in (PAY, SEC)');
        else if (change.kind === 'create') ids.push(jira.createIssue({ projectId: '10000', issueTypeId: '2', summary: 'New' }, 'ben').id);
        else if (id === undefined || (await ask(jira, ada, `GET /issue/${id}`)).status === 404) continue;
        else if (change.kind === 'delete') jira.deleteIssue(id, 'ben');
        else if (change.kind === 'move') jira.transition(id, change.to, 'ben');
        else if (change.kind === 'edit') jira.edit(id, { labels: [change.to], summary: `New ${change.to}` }, 'ben');
        else await ask(jira, ben, `PUT /issue/${id}/properties/mark`, change.to);
      }
      clock.advance(15_000);
      const answers = async () => Promise.all(queries.map((jql) => search(jira, ada, `project in (PAY, SEC) AND ${jql}`)));
      const indexed = await answers();
      jira.faults.indexLagMs = 0;
      expect(indexed).toEqual(await answers());
    }),
    { numRuns: 60 },
  );
});
