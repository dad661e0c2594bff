import { ROUTES } from '../../../sandbox/jira/routes/all';
import { aJira, ada, app, ask, anIssue, ben, SMALL } from './a-jira';

describe('a search', () => {
  test('gives ids alone unless asked for more', async () => {
    const { jira } = aJira();
    const answer = await ask(jira, ada, 'POST /search/jql', { jql: 'key = PAY-1' });
    expect(answer.json.value).toEqual({ issues: [{ id: '20001' }], isLast: true });
  });

  test('gives fields as Jira writes them', async () => {
    const { jira } = aJira();
    const fields = ['parent', 'status', 'created', 'resolutiondate', 'labels', 'customfield_10016', 'nonsense'];
    const found = await ask(jira, ada, 'POST /search/jql', { jql: 'key = PAY-2', fields });
    const issue = found.json.at('issues').list()[0];
    expect(issue?.at('fields', 'parent').value).toMatchObject({
      id: '20001',
      key: 'PAY-1',
      fields: { summary: 'Checkout without a password', status: { name: 'In Progress' }, issuetype: { hierarchyLevel: 1 } },
    });
    expect(issue?.at('fields', 'status', 'statusCategory').value).toMatchObject({ id: 3, key: 'done', name: 'Done' });
    expect(issue?.at('fields').value).toMatchObject({
      created: '2026-01-05T09:00:00.000+0000',
      resolutiondate: '2026-02-10T15:30:00.000+0000',
      labels: ['risk'],
      customfield_10016: 5,
    });
    expect(Object.keys(Object(issue?.at('fields').value))).toHaveLength(6);
  });

  test('goes on from page to page, and never tells a total', async () => {
    const { jira } = aJira(many(230));
    const pages: number[] = [];
    let nextPageToken: unknown;
    do {
      const page = await ask(jira, ada, 'POST /search/jql', { jql: 'labels = many', fields: ['summary'], maxResults: 5000, nextPageToken });
      pages.push(page.json.at('issues').list().length);
      expect(page.json.at('total').value).toBeUndefined();
      nextPageToken = page.json.at('nextPageToken').value;
      expect(page.json.at('isLast').value).toBe(nextPageToken === undefined);
    } while (nextPageToken !== undefined);
    expect(pages).toEqual([100, 100, 30]);

    const ids = await ask(jira, ada, 'POST /search/jql', { jql: 'labels = many', maxResults: 5000 });
    expect(ids.json.at('issues').list()).toHaveLength(230);
    const byGet = await ask(jira, ada, 'GET /search/jql?jql=labels%20%3D%20many&fields=key');
    expect(byGet.json.at('issues').list()).toHaveLength(50);
  });

  test('does not take a page token for another query', async () => {
    const { jira } = aJira(many(60));
    const first = await ask(jira, ada, 'POST /search/jql', { jql: 'labels = many' });
    const nextPageToken = first.json.at('nextPageToken').value;
    expect((await ask(jira, ada, 'POST /search/jql', { jql: 'labels in (many)', nextPageToken })).status).toBe(400);
  });

  test('the old search is gone', async () => {
    const { jira } = aJira();
    expect((await ask(jira, ada, 'GET /search?jql=project=PAY')).status).toBe(410);
  });
});

describe('what is not modelled says so', () => {
  const { jira } = aJira();
  test.each([
    ['GET /dashboard', undefined, 'GET /rest/api/3/dashboard'],
    ['GET /issue/PAY-1?expand=renderedFields', undefined, 'expand=renderedFields of an issue'],
    ['GET /issue/PAY-1?fields=comment', undefined, "the issue field 'comment'"],
    ['GET /project/search?typeKey=business', undefined, "the query parameter 'typeKey' here"],
    ['POST /search/jql', { jql: 'key = PAY-1', expand: 'names' }, 'expand=names in a search'],
    ['POST /search/jql', { jql: 'key = PAY-1', startAt: 5 }, "the body field 'startAt' here"],
  ])('%s', async (line, body, what) => {
    const answer = await ask(jira, ada, line, body);
    expect(answer.status).toBe(501);
    expect(answer.json.at('errorMessages').value).toEqual([`The local Jira does not model ${what}.`]);
  });

  test('a body that cannot be read is refused with its place', async () => {
    const answer = await ask(jira, ada, 'POST /search/jql', { jql: 'key = PAY-1', maxResults: 'many' });
    expect(answer.status).toBe(400);
    expect(Object.keys(Object(answer.json.at('errors').value))).toEqual(['maxResults']);
  });
});

describe('points', () => {
  const { jira } = aJira();
  test.each([
    ['POST /search/jql', { jql: 'project = PAY' }, 1 + 5],
    ['POST /search/approximate-count', { jql: 'project = PAY' }, 1],
    ['POST /issue/bulkfetch', { issueIdsOrKeys: ['PAY-1', 'PAY-2', 'ABC-1'] }, 1 + 2],
    ['GET /issue/PAY-1', undefined, 1 + 1],
    ['GET /issue/ABC-1', undefined, 1],
    ['GET /project/search', undefined, 1 + 2],
    ['GET /user?accountId=ben', undefined, 1 + 2],
    ['GET /user/bulk?accountId=ben&accountId=eve', undefined, 1 + 2 * 2],
    ['GET /user/search?query=b', undefined, 1],
    ['GET /mypermissions?permissions=EDIT_ISSUES&issueKey=PAY-1', undefined, 1 + 2],
    ['PUT /issue/PAY-5', { fields: { summary: 'Other' } }, 1],
    ['GET /field', undefined, 1],
  ])('%s', async (line, body, points) => {
    expect((await ask(jira, ada, line, body)).points).toBe(points);
  });

  test('are charged to the route, not to the address', async () => {
    expect((await ask(jira, ada, 'GET /issue/PAY-1?fields=summary')).route).toBe('GET /rest/api/3/issue/{issueIdOrKey}');
  });
});

describe('scopes', () => {
  const { jira } = aJira();

  test.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))('%s needs its own', async (_, { method, path, scope }) => {
    const others = ['read:jira-work', 'write:jira-work', 'read:jira-user'].filter((other) => other !== scope);
    const at = `/rest/api/3${path.replaceAll(/\{\w+\}/g, 'x')}`;
    const answer = await jira.request(app, { method, path: at }, others);
    expect([answer.status, answer.body]).toEqual([401, '{"code":401,"message":"Unauthorized; scope does not match"}']);
    expect((await jira.request(app, { method, path: at }, [scope])).body).not.toContain('scope does not match');
  });

  test('plain REST clients have none and need none', async () => {
    expect((await ask(jira, ben, 'GET /issue/PAY-1')).status).toBe(200);
  });
});

describe('over HTTP', () => {
  test('one comes in with an e-mail address and a token', async () => {
    const { jira } = aJira();
    const mine = jira.tokens().find((one) => one.accountId === 'ben');
    const get = (secret: string) =>
      jira.restApp.request('/rest/api/3/myself', { headers: { authorization: `Basic ${Buffer.from(secret).toString('base64')}` } });
    const me = await get(`ben@example.com:${mine?.token}`);
    expect([me.status, await me.json()]).toEqual([200, expect.objectContaining({ accountId: 'ben' })]);
    expect((await get(`ada@example.com:${mine?.token}`)).status).toBe(401);
    expect((await jira.restApp.request('/rest/api/3/myself')).status).toBe(401);
    expect(jira.tokens()).toEqual(aJira().jira.tokens());
  });
});

test('switched off, it answers 503 to all', async () => {
  const { jira } = aJira();
  jira.faults.down = true;
  expect((await ask(jira, ada, 'GET /serverInfo')).status).toBe(503);
});

test('a reset forgets everything, and loading again starts afresh', async () => {
  const { jira } = aJira();
  jira.reset();
  expect((await ask(jira, ada, 'GET /myself')).status).toBe(401);
  jira.load(SMALL);
  expect((await ask(jira, ada, 'GET /issue/PAY-1')).status).toBe(200);
});

function many(size: number) {
  const issues = Array.from({ length: size }, (_, index) => anIssue({ id: String(30000 + index), key: `PAY-${100 + index}`, labels: ['many'] }));
  return { ...SMALL, issues: [...(SMALL.issues ?? []), ...issues] };
}
