import type { JiraEvent } from '../../../sandbox/doors';
import { aJira, ada, app, ask, ben, Json, NOW, search } from './a-jira';

function watched() {
  const { jira, clock } = aJira();
  const events: JiraEvent[] = [];
  jira.onEvent((event) => events.push(event));
  return { jira, clock, events };
}

describe('a transition', () => {
  test('sets status and resolution, writes the changelog and announces itself', async () => {
    const { jira, clock, events } = watched();
    clock.advance(60_000);
    const answer = await ask(jira, ben, 'POST /issue/PAY-3/transitions', { transition: { id: '4' } });
    expect(answer.status).toBe(204);

    const issue = await ask(jira, ada, 'GET /issue/PAY-3?expand=changelog');
    expect(issue.json.at('fields').value).toMatchObject({
      status: { name: 'Done' },
      resolution: { name: 'Done' },
      resolutiondate: '2026-03-16T10:01:00.000+0000',
      updated: '2026-03-16T10:01:00.000+0000',
    });
    const history = issue.json.at('changelog', 'histories').list()[0];
    expect(history?.at('author', 'displayName').value).toBe('Ben Okri');
    expect(history?.at('items').value).toEqual([
      { field: 'status', fieldtype: 'jira', fieldId: 'status', from: '1', fromString: 'To Do', to: '4', toString: 'Done' },
      { field: 'resolution', fieldtype: 'jira', fieldId: 'resolution', from: null, fromString: null, to: '1', toString: 'Done' },
    ]);
    expect(events).toEqual([
      expect.objectContaining({
        eventType: 'avi:jira:updated:issue',
        selfGenerated: false,
        atlassianId: 'ben',
        timestamp: String(NOW + 60_000),
        issue: expect.objectContaining({ id: '20003', key: 'PAY-3' }),
        changelog: { id: history?.at('id').value, items: history?.at('items').value },
      }),
    ]);
  });

  test('back out of done empties the resolution', async () => {
    const { jira } = watched();
    jira.transition('20002', '2', 'ben');
    expect(await search(jira, ada, 'key = PAY-2 AND resolution is EMPTY AND resolved is EMPTY')).toEqual(['PAY-2']);
  });

  test('may name its resolution', async () => {
    const { jira } = watched();
    jira.transition('20003', '4', 'ben', '2');
    expect(await search(jira, ada, `resolution = "Won't Do"`)).toEqual(['PAY-3']);
  });
});

describe('an edit', () => {
  test('of several fields is one change', async () => {
    const { jira, events } = watched();
    const fields = {
      summary: 'Ask kindly',
      priority: { name: 'Low' },
      assignee: { accountId: 'eve' },
      parent: null,
      customfield_10016: 8,
      duedate: null,
    };
    expect((await ask(jira, ben, 'PUT /issue/PAY-3', { fields, update: { labels: [{ remove: 'risk' }, { add: 'new' }] } })).status).toBe(204);
    expect(await search(jira, ada, 'summary ~ kindly AND priority = Low AND assignee = eve AND cf[10016] = 8')).toEqual(['PAY-3']);
    expect(await search(jira, ada, 'labels = new AND labels = Ui AND parent is EMPTY AND due is EMPTY')).toEqual(['PAY-3']);

    expect(events).toHaveLength(1);
    const items = new Json(events[0]).at('changelog', 'items').list();
    expect(items.map((item) => item.at('field').text()).sort()).toEqual(
      ['IssueParentAssociation', 'Story Points', 'assignee', 'duedate', 'labels', 'priority', 'summary'],
    );
    const reparented = items.find((item) => item.at('field').value === 'IssueParentAssociation');
    expect(reparented?.value).toEqual({ field: 'IssueParentAssociation', fieldtype: 'jira', from: '20001', fromString: 'PAY-1', to: null, toString: null });
  });

  test('that changes nothing is no change', async () => {
    const { jira, clock, events } = watched();
    clock.advance(60_000);
    await ask(jira, ben, 'PUT /issue/PAY-5', { fields: { summary: 'PAY-5', assignee: { accountId: 'ada' } } });
    expect(events).toEqual([]);
    expect(await search(jira, ada, 'updated > -1h')).toEqual([]);
  });

  test('carried by the app says so in the event', async () => {
    const { jira, events } = watched();
    const change = { method: 'PUT', path: '/rest/api/3/issue/PAY-5', body: JSON.stringify({ fields: { summary: 'Other' } }) };
    await jira.request(ben, change, ['write:jira-work']);
    expect(events).toEqual([expect.objectContaining({ selfGenerated: true, atlassianId: 'ben' })]);
  });

  test.each([
    [{ shoesize: 43 }, { shoesize: "Field 'shoesize' cannot be set. It is not on the appropriate screen, or unknown." }],
    [{ customfield_10016: 'eight' }, { customfield_10016: 'Operation value must be a number' }],
    [{ priority: { name: 'Urgent' } }, { priority: 'Specify a valid priority.' }],
    [{ summary: ' ' }, { summary: 'You must specify a summary of the issue.' }],
    [{ parent: { key: 'PAY-5' } }, { parentId: 'Given parent work item does not belong to appropriate hierarchy.' }],
    [{ parent: { key: 'ABC-1' } }, { parent: 'Could not find issue by id or key.' }],
  ])('to %j is refused field by field', async (fields, errors) => {
    const { jira } = watched();
    const answer = await ask(jira, ben, 'PUT /issue/PAY-3', { fields });
    expect([answer.status, answer.json.at('errors').value]).toEqual([400, errors]);
  });
});

describe('a new issue', () => {
  test('gets the next key of its project and is announced', async () => {
    const { jira, events } = watched();
    const fields = { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'Remember the device', parent: { key: 'PAY-1' } };
    const created = await ask(jira, ben, 'POST /issue', { fields });
    expect([created.status, created.json.at('key').value]).toEqual([201, 'PAY-6']);
    expect(events).toEqual([expect.objectContaining({ eventType: 'avi:jira:created:issue' })]);
    expect(await search(jira, ada, 'parent = PAY-1 AND reporter = ben AND status = "To Do"')).toEqual(['PAY-6']);
  });

  test('never takes the key of one that was deleted', async () => {
    const { jira } = watched();
    jira.deleteIssue('20005', null);
    expect(jira.createIssue({ projectId: '10000', issueTypeId: '2', summary: 'Next' }, 'ben').key).toBe('PAY-6');
  });

  test('needs a project, a type and a summary', async () => {
    const { jira } = watched();
    const answer = await ask(jira, ben, 'POST /issue', { fields: {} });
    expect(Object.keys(Object(answer.json.at('errors').value))).toEqual(['project', 'issuetype', 'summary']);
  });
});

describe('a deletion', () => {
  test('frees the children of an epic and announces only the epic, without a parent', async () => {
    const { jira, events } = watched();
    expect((await ask(jira, ada, 'DELETE /issue/PAY-1')).status).toBe(204);
    expect(await search(jira, ada, 'key in (PAY-2, PAY-3) AND parent is EMPTY')).toEqual(['PAY-3', 'PAY-2']);
    expect(events.map((event) => event.eventType)).toEqual(['avi:jira:deleted:issue']);
  });

  test('asks before it takes sub-tasks along', async () => {
    const { jira } = watched();
    expect((await ask(jira, ada, 'DELETE /issue/PAY-3')).status).toBe(400);
    expect((await ask(jira, ada, 'DELETE /issue/PAY-3?deleteSubtasks=true')).status).toBe(204);
    expect((await ask(jira, ada, 'GET /issue/PAY-4')).status).toBe(404);
  });
});

test('properties are kept, listed, searched along and deleted', async () => {
  const { jira, events } = watched();
  expect((await ask(jira, app, 'PUT /issue/PAY-1/properties/throughline', { keyResults: ['PAY-KR1'] })).status).toBe(201);
  expect((await ask(jira, app, 'PUT /issue/PAY-1/properties/throughline', { keyResults: [] })).status).toBe(200);
  expect((await ask(jira, ben, 'GET /issue/PAY-1/properties/throughline')).json.at('value').value).toEqual({ keyResults: [] });
  expect((await ask(jira, ben, 'GET /issue/PAY-1/properties')).json.at('keys').list()).toHaveLength(1);
  const found = await ask(jira, ben, 'POST /search/jql', { jql: 'key = PAY-1', properties: ['throughline'] });
  expect(found.json.at('issues').list()[0]?.at('properties').value).toEqual({ throughline: { keyResults: [] } });
  expect((await ask(jira, app, 'DELETE /issue/PAY-1/properties/throughline')).status).toBe(204);
  expect((await ask(jira, ben, 'GET /issue/PAY-1/properties/throughline')).status).toBe(404);
  expect((await ask(jira, app, 'PUT /issue/PAY-1/properties/big', 'x'.repeat(32_768))).status).toBe(400);
  expect(events).toEqual([]);
});

test('the bulk changelog goes by moment and issue, page by page', async () => {
  const { jira, clock } = watched();
  jira.transition('20005', '4', 'ada');
  jira.transition('20003', '2', 'ben');
  clock.advance(60_000);
  jira.transition('20003', '4', 'ben');
  const page = async (nextPageToken?: unknown) => {
    const body = { issueIdsOrKeys: ['pay-5', '20003'], fieldIds: ['status'], maxResults: 2, nextPageToken };
    const { json } = await ask(jira, ada, 'POST /changelog/bulkfetch', body);
    return { issues: json.at('issueChangeLogs').list().map((log) => log.at('issueId').text()), next: json.at('nextPageToken').value };
  };
  const first = await page();
  const second = await page(first.next);
  expect([first.issues, second]).toEqual([['20003', '20005'], { issues: ['20003'], next: undefined }]);
});

test.each([
  ['POST /changelog/bulkfetch', { issueIdsOrKeys: ids(1000) }, 200],
  ['POST /changelog/bulkfetch', { issueIdsOrKeys: ids(1001) }, 400],
  ['POST /changelog/bulkfetch', { issueIdsOrKeys: ids(1), fieldIds: ids(11) }, 400],
  ['POST /changelog/bulkfetch', { issueIdsOrKeys: ids(1), maxResults: 10_001 }, 400],
  ['POST /changelog/bulkfetch', { issueIdsOrKeys: [] }, 400],
  ['POST /issue/bulkfetch', { issueIdsOrKeys: ids(100) }, 200],
  ['POST /issue/bulkfetch', { issueIdsOrKeys: ids(101) }, 400],
  ['POST /issue/bulkfetch', { issueIdsOrKeys: ids(1000), fields: ['status', 'parent'] }, 200],
  ['POST /issue/bulkfetch', { issueIdsOrKeys: ids(101), fields: ['*all'] }, 400],
  ['POST /issue/bulkfetch', { issueIdsOrKeys: ids(1001), fields: ['status'] }, 400],
])('%s takes no more than Jira’s', async (line, body, status) => {
  expect((await ask(watched().jira, ada, line, body)).status).toBe(status);
});

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(20_001 + index));
}

test('the bulk changelog tells many issues’ changes of chosen fields, times in milliseconds', async () => {
  const { jira } = watched();
  jira.transition('20003', '2', 'ben');
  jira.edit('20003', { summary: 'Other' }, 'ben');
  jira.transition('20005', '4', 'ada');
  const answer = await ask(jira, ada, 'POST /changelog/bulkfetch', { issueIdsOrKeys: ['20003', 'PAY-5', 'ABC-1'], fieldIds: ['status'] });
  const logs = answer.json.at('issueChangeLogs').list();
  expect(logs.map((log) => [log.at('issueId').value, log.at('changeHistories').list().length])).toEqual([['20003', 1], ['20005', 1]]);
  expect(logs[0]?.at('changeHistories').list()[0]?.at('created').value).toBe(NOW);
});
