import { aJira, ada, app, ask, ben, eve, search } from './a-jira';

const { jira } = aJira();

describe('whoever may not browse a project', () => {
  test('finds none of its issues, and the count does not betray them', async () => {
    expect(await search(jira, ada, 'type = Epic ORDER BY key')).toEqual(['PAY-1', 'SEC-1']);
    expect(await search(jira, ben, 'type = Epic ORDER BY key')).toEqual(['PAY-1']);
    const count = await ask(jira, ben, 'POST /search/approximate-count', { jql: 'type = Epic' });
    expect(count.json.value).toEqual({ count: 1 });
  });

  test('does not see its issues one by one, in bulk, or their changes', async () => {
    for (const path of ['/issue/SEC-1', '/issue/20006', '/issue/SEC-1/transitions', '/issue/SEC-1/properties', '/issue/SEC-1/changelog']) {
      const answer = await ask(jira, ben, `GET ${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.json.at('errorMessages').value).toEqual(['Issue does not exist or you do not have permission to see it.']);
    }
    const bulk = await ask(jira, ben, 'POST /issue/bulkfetch', { issueIdsOrKeys: ['SEC-1', 'PAY-2', '20001', 'ABC-1'], fields: ['summary'] });
    expect(bulk.json.at('issues').list().map((issue) => issue.at('id').text())).toEqual(['20001', '20002']);
    expect(bulk.json.at('issueErrors').list().map((error) => error.at('id').text())).toEqual(['SEC-1', 'ABC-1']);
    const changes = await ask(jira, ben, 'POST /changelog/bulkfetch', { issueIdsOrKeys: ['SEC-1'] });
    expect(changes.json.value).toEqual({ issueChangeLogs: [] });
  });

  test('does not see the project', async () => {
    expect((await ask(jira, ben, 'GET /project/SEC')).status).toBe(404);
    const found = await ask(jira, ben, 'GET /project/search');
    expect(found.json.at('values').list().map((project) => project.at('key').text())).toEqual(['PAY']);
  });
});

test('the app sees everything', async () => {
  expect(await search(jira, app, 'type = Epic ORDER BY key')).toEqual(['PAY-1', 'SEC-1']);
});

test.each([
  ['nobody', { kind: 'anonymous' } as const],
  ['a stranger', { kind: 'user', accountId: 'stranger' } as const],
  ['someone deactivated', { kind: 'user', accountId: 'zoe' } as const],
])('%s is not let in', async (_, who) => {
  expect((await ask(jira, who, 'GET /serverInfo')).status).toBe(401);
});

describe('permissions', () => {
  test('one asks about one’s own in a project or an issue', async () => {
    const mine = await ask(jira, eve, 'GET /mypermissions?permissions=BROWSE_PROJECTS,EDIT_ISSUES&issueKey=PAY-1');
    expect(mine.json.at('permissions', 'BROWSE_PROJECTS', 'havePermission').value).toBe(true);
    expect(mine.json.at('permissions', 'EDIT_ISSUES', 'havePermission').value).toBe(false);
    expect((await ask(jira, eve, 'GET /mypermissions?permissions=EDIT_ISSUES&projectKey=SEC')).status).toBe(404);
    expect((await ask(jira, eve, 'GET /mypermissions')).status).toBe(400);
  });

  test('a check answers for many at once, and leaves out what is hidden', async () => {
    const body = {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], issues: [20001, 20006, 99], projects: [10000, 10001] }],
    };
    const checked = await ask(jira, eve, 'POST /permissions/check', body);
    expect(checked.json.value).toEqual({
      globalPermissions: [],
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', issues: [20001], projects: [10000] },
        { permission: 'EDIT_ISSUES', issues: [], projects: [] },
      ],
    });
  });

  test('only an admin asks about others', async () => {
    const body = { accountId: 'ada', globalPermissions: ['ADMINISTER'] };
    expect((await ask(jira, ben, 'POST /permissions/check', body)).status).toBe(403);
    expect((await ask(jira, app, 'POST /permissions/check', body)).json.at('globalPermissions').value).toEqual(['ADMINISTER']);
    const gone = { accountId: 'zoe', projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10000] }] };
    const left = await ask(jira, ada, 'POST /permissions/check', gone);
    expect(left.json.at('projectPermissions').value).toEqual([{ permission: 'BROWSE_PROJECTS', issues: [], projects: [] }]);
  });

  test('writing needs the right to write', async () => {
    const edit = { fields: { summary: 'Mine now' } };
    expect((await ask(jira, eve, 'PUT /issue/PAY-1', edit)).status).toBe(403);
    expect((await ask(jira, eve, 'POST /issue/PAY-1/transitions', { transition: { id: '4' } })).status).toBe(400);
    expect((await ask(jira, eve, 'PUT /issue/PAY-1/properties/mark', 1)).status).toBe(403);
    expect((await ask(jira, eve, 'DELETE /issue/PAY-1')).status).toBe(403);
    expect((await ask(jira, eve, 'GET /issue/PAY-1/transitions')).json.at('transitions').value).toEqual([]);
  });
});

describe('people', () => {
  test('e-mail addresses are for oneself and for admins', async () => {
    const mail = async (who: typeof ada, id: string) => (await ask(jira, who, `GET /user?accountId=${id}`)).json.at('emailAddress').value;
    expect(await mail(ben, 'ben')).toBe('ben@example.com');
    expect(await mail(ben, 'ada')).toBeUndefined();
    expect(await mail(ada, 'ben')).toBe('ben@example.com');
  });

  test('are found by the beginning of a name while they are active', async () => {
    const names = async (path: string) => (await ask(jira, ben, `GET ${path}`)).json.list().map((user) => user.at('displayName').text());
    expect(await names('/user/search?query=ok')).toEqual(['Ben Okri']);
    expect(await names('/user/search?query=zoe')).toEqual([]);
    expect(await names('/user/search?query=ben@')).toEqual(['Ben Okri']);
    expect(await names('/user/search?query=ada@')).toEqual([]);
    expect(await names('/user/assignable/search?project=PAY&maxResults=2')).toEqual(['Ada Byron', 'Ben Okri']);
  });

  test('only those who may browse a project can be assigned there', async () => {
    const found = await ask(jira, ada, 'GET /user/assignable/search?project=SEC');
    expect(found.json.list().map((user) => user.at('accountId').text())).toEqual(['ada']);
    const refused = await ask(jira, ada, 'PUT /issue/SEC-1', { fields: { assignee: { accountId: 'ben' } } });
    expect([refused.status, refused.json.at('errors').value]).toEqual([400, { assignee: "User 'ben' cannot be assigned issues." }]);
  });

  test('have avatars on the site', async () => {
    const me = await ask(jira, ben, 'GET /myself');
    expect(me.json.at('avatarUrls', '48x48').value).toBe('http://jira.example/avatar/ben.svg');
  });
});
