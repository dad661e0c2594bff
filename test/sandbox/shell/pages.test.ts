import { Hono } from 'hono';
import { createSite } from '../../../sandbox/shell/site';
import { aHost, ada, maya } from './a-host';

const as = (user: { accountId: string } | 'anonymous') => ({ headers: { cookie: `sandbox-user=${user === 'anonymous' ? user : user.accountId}` } });
const get = (path: string, init?: RequestInit, host = aHost()) => createSite(host, new Hono()).request(`http://127.0.0.1:2990${path}`, init);

describe('the Jira site', () => {
  test('leads to the OKRs of the first project', async () => {
    const response = await get('/', as(maya));
    expect(response.headers.get('location')).toBe('/projects/SUP/okrs');
  });

  test.each(['/projects', '/projects/SUP', '/projects/SUP/summary', '/projects/SUP/okrs', '/projects/SUP/okrs/plan', '/okrs', '/issues?jql=project=SUP', '/create', '/meter', '/browse/SUP-1'])(
    'shows %s to Maya', async (path) => {
      const response = await get(path, as(maya));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('User: Maya Lindqvist');
    });

  test('an issue shows its fields, its children and the panel on the other origin', async () => {
    const text = await (await get('/browse/SUP-1', as(maya))).text();
    expect(text).toContain('Route billing questions');
    expect(text).toContain('1 of 2 done');
    expect(text).toContain('data-transition="31"');
    expect(text).toContain('data-src="http://127.0.0.1:2991/cloud-1/11111111-2222-4333-8444-555555555555/local/ui/panel.html"');
    expect(text).toContain('sandbox="allow-downloads allow-forms allow-modals allow-popups allow-same-origin allow-scripts"');
  });

  test('text from Jira is never markup', async () => {
    const text = await (await get('/browse/SUP-1', as(maya))).text();
    expect(text).toContain('One &lt;shared&gt; inbox.');
    expect(text).toContain('Support &lt;experience&gt;');
  });

  test('settings open for a Jira admin only', async () => {
    expect((await get('/settings', as(ada))).status).toBe(200);
    const refused = await get('/settings', as(maya));
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('You don’t have access to this page');
    expect((await get('/settings', as('anonymous'))).status).toBe(403);
  });

  test('whoever may not see an issue gets Jira’s words and no frame', async () => {
    const response = await get('/browse/SUP-1', as('anonymous'));
    const text = await response.text();
    expect(response.status).toBe(404);
    expect(text).toContain('Issue does not exist or you do not have permission');
    expect(text).not.toContain('<iframe');
  });

  test.each(['/', '/projects', '/okrs', '/issues', '/create', '/meter'])('%s shows to people who are not logged in', async (path) => {
    expect((await get(path, as('anonymous'))).status).toBeLessThan(400);
  });

  test('an issue key in the search field opens the issue', async () => {
    expect((await get('/issues?text=sup-1', as(maya))).headers.get('location')).toBe('/browse/SUP-1');
  });

  test('an address that is not there is named', async () => {
    const response = await get('/nowhere', as(maya));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/nowhere');
  });

  test('the user switch goes back to where it was used, never to another site', async () => {
    const change = (back: string) => get('/session', { method: 'POST', body: new URLSearchParams({ user: 'ada', back }) });
    expect((await change('/okrs')).headers.get('location')).toBe('/okrs');
    expect((await change('/okrs')).headers.get('set-cookie')).toContain('sandbox-user=ada');
    expect((await change('//evil.example')).headers.get('location')).toBe('/');
  });

  test('dark is remembered in a cookie', async () => {
    const response = await get('/projects', { headers: { cookie: 'color-mode=dark' } });
    expect(await response.text()).toContain('data-color-mode="dark"');
  });
});

describe('Jira’s REST on the site', () => {
  test('a browser’s session asks with its person’s rights', async () => {
    const host = aHost();
    await get('/rest/api/3/issue/SUP-1', as(ada), host);
    expect(host.asked).toEqual([expect.objectContaining({ actor: { kind: 'user', accountId: 'ada' }, path: '/rest/api/3/issue/SUP-1', scopes: undefined })]);
  });

  test('a client with basic auth is Jira’s affair', async () => {
    const response = await get('/rest/api/3/myself', { headers: { authorization: 'Basic abc' } });
    expect(await response.json()).toEqual({ authorization: 'Basic abc' });
  });

  test('a client with neither is anonymous', async () => {
    const host = aHost();
    await get('/rest/api/3/myself', undefined, host);
    expect(host.asked[0]?.actor).toEqual({ kind: 'anonymous' });
  });

  test('the app’s frames have no session of Jira’s', async () => {
    const host = aHost();
    await get('/rest/api/3/myself', { headers: { ...as(ada).headers, 'sec-fetch-site': 'same-site' } }, host);
    expect(host.asked[0]?.actor).toEqual({ kind: 'anonymous' });
    const write = await get('/rest/api/3/issue', { method: 'POST', headers: { ...as(ada).headers, 'sec-fetch-site': 'same-site' }, body: '{}' }, host);
    expect(write.status).toBe(403);
  });

  test('the site answers to its own address only', async () => {
    const foreign = await get('/projects', { headers: { host: 'evil.example:2990' } });
    expect(foreign.status).toBe(421);
    const local = await get('/projects?a=1', { headers: { host: 'localhost:2990' } });
    expect(local.headers.get('location')).toBe('http://127.0.0.1:2990/projects?a=1');
  });
});
