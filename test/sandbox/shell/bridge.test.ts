import { Hono } from 'hono';
import { createSite } from '../../../sandbox/shell/site';
import { aHost, ada, maya, type AHost } from './a-host';

/** Opens the issue as a person and gives the way to send bridge commands from its panel. */
async function panelOf(accountId: string, host: AHost) {
  const site = createSite(host, new Hono());
  const ask = (path: string, init: RequestInit) => site.request(`http://127.0.0.1:2990${path}`, init);
  const page = await (await ask('/browse/SUP-1', { headers: { cookie: `sandbox-user=${accountId}` } })).text();
  const token = /data-token="([^"]+)"/.exec(page)?.[1] ?? 'none';
  return async (command: string, payload?: unknown, cookie = `sandbox-user=${accountId}`) => {
    const response = await ask(`/bridge/${token}`, { method: 'POST', headers: { cookie }, body: JSON.stringify({ command, payload }) });
    return response.json();
  };
}

describe('the bridge', () => {
  test('invoke runs the app’s function in the place the frame stands', async () => {
    const host = aHost();
    const bridge = await panelOf('maya', host);
    expect(await bridge('invoke', { functionKey: 'getPanel', payload: { a: 1 } })).toEqual({ value: { by: 'maya' } });
    expect(host.invoked[0]).toMatchObject({
      moduleKey: 'panel',
      functionKey: 'getPanel',
      payload: { a: 1 },
      accountId: 'maya',
      context: { moduleKey: 'panel', cloudId: 'cloud-1', extension: { type: 'jira:issuePanel', issue: { id: '100', key: 'SUP-1', type: 'Epic', typeId: '1' }, project: { id: '10', key: 'SUP', type: 'software' } } },
    });
  });

  test('identity comes from the page, never from a payload, a context or a later cookie', async () => {
    const host = aHost();
    const bridge = await panelOf('maya', host);
    const forged = { functionKey: 'getPanel', payload: { accountId: 'ada' }, accountId: 'ada', context: { accountId: 'ada' } };
    expect(await bridge('invoke', forged, 'sandbox-user=ada')).toEqual({ value: { by: 'maya' } });
    expect(host.invoked[0]?.context).not.toHaveProperty('accountId');
  });

  test('a frame that the site did not make gets nothing', async () => {
    const host = aHost();
    const response = await createSite(host, new Hono()).request('http://127.0.0.1:2990/bridge/guessed', { method: 'POST', body: '{"command":"invoke"}' });
    expect(await response.json()).toEqual({ error: expect.stringContaining('no longer known') });
    expect(host.invoked).toEqual([]);
  });

  test('each page view has a frame of its own', async () => {
    const host = aHost();
    const [asMaya, asAda] = [await panelOf('maya', host), await panelOf('ada', host)];
    expect(await asMaya('invoke', { functionKey: 'f' })).toEqual({ value: { by: 'maya' } });
    expect(await asAda('invoke', { functionKey: 'f' })).toEqual({ value: { by: 'ada' } });
  });

  test('an app’s error arrives in the platform’s words', async () => {
    const bridge = await panelOf('maya', aHost());
    expect(await bridge('invoke', { functionKey: 'fails' })).toEqual({ error: 'There was an error invoking the function - kaboom' });
  });

  test('getContext tells who, where and in which zone', async () => {
    const bridge = await panelOf('maya', aHost());
    expect(await bridge('getContext')).toMatchObject({
      value: { accountId: 'maya', siteUrl: 'http://127.0.0.1:2990', locale: 'en_US', timezone: 'Europe/Berlin', environmentType: 'DEVELOPMENT', theme: { colorMode: 'light' }, permissions: { scopes: ['read:jira-work'] } },
    });
  });

  test('requestJira asks with the viewer’s rights and the app’s scopes, and costs no points', async () => {
    const host = aHost();
    const bridge = await panelOf(ada.accountId, host);
    host.asked.length = 0;
    const answer = await bridge('fetchProduct', { product: 'jira', restPath: '/rest/api/3/issue/SUP-1', fetchRequestInit: { body: null, headers: [['accept', 'application/json']] } });
    expect(answer.value).toMatchObject({ status: 200, statusText: 'OK' });
    expect(host.asked).toEqual([{ actor: { kind: 'user', accountId: 'ada' }, method: 'GET', path: '/rest/api/3/issue/SUP-1', scopes: ['read:jira-work'] }]);
    expect(host.metered).toEqual([expect.objectContaining({ via: 'bridge', points: 0, status: 200 })]);
  });

  test('addresses of issues and modules are this site’s', async () => {
    const bridge = await panelOf(maya.accountId, aHost());
    expect(await bridge('getUrl', { target: 'issue', issueKey: 'SUP-2' })).toEqual({ value: 'http://127.0.0.1:2990/browse/SUP-2' });
    expect(await bridge('getUrl', { target: 'module', moduleKey: 'project', projectKey: 'SUP' })).toEqual({ value: 'http://127.0.0.1:2990/projects/SUP/okrs' });
    expect(await bridge('getUrl', { target: 'dashboard' })).toEqual({ error: expect.stringContaining('"dashboard"') });
  });

  test.each([['openModal', /"openModal" is not modeled/], ['requestTeamworkGraph', /not modeled/], ['makeTea', /no bridge command "makeTea"/]])(
    '%s is refused by name', async (command, message) => {
      const bridge = await panelOf('maya', aHost());
      expect((await bridge(command)).error).toMatch(message);
    });
});
