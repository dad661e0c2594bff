import type { Actor, Jira, JiraRequest } from '../../../sandbox/doors';
import { withinInvocation } from '../../../sandbox/platform/within-invocation';
import { sampleWorld } from './sample-world';

/** A Jira that tells who asked for what. */
const mirror = (seen: Array<{ actor: Actor; request: JiraRequest; scopes?: readonly string[] }> = []): Jira => ({
  request: async (actor, request, scopes) => {
    seen.push({ actor, request, ...(scopes ? { scopes } : {}) });
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ actor }), points: 1, route: `GET ${request.path}` };
  },
  onEvent: () => () => undefined,
});

describe('invoke', () => {
  test('reaches the module’s resolver with the payload and a context only the host can write', async () => {
    const { call, platform } = sampleWorld();
    expect(await call('echo', { a: 1, accountId: 'mallory', gone: undefined })).toMatchObject({
      payload: { a: 1, accountId: 'mallory' },
      context: {
        accountId: 'ada', moduleKey: 'panel', cloudId: platform.installation.cloudId,
        environmentType: 'DEVELOPMENT', extension: { type: 'jira:issuePanel', issue: { key: 'T-1' } },
      },
    });
  });

  test('fails with the app’s own message, which the function log keeps', async () => {
    const { call, platform } = sampleWorld();
    await expect(call('fail')).rejects.toThrow('kaboom');
    await expect(call('nothing')).rejects.toThrow("Resolver has no definition for 'nothing'.");
    expect(platform.log.read()[0]).toMatchObject({ functionKey: 'door', level: 'error', message: expect.stringContaining('kaboom') });
  });

  test('what the app prints goes to the function log', async () => {
    const { call, platform } = sampleWorld();
    await call('say');
    expect(platform.log.read()).toMatchObject([{ level: 'log', message: "hello { from: 'app' }", functionKey: 'door' }]);
  });

  test('a module without resolver, an unknown one and a payload above 500 KB are refused', async () => {
    const { call, platform } = sampleWorld();
    const ask = (moduleKey: string) => platform.invoke({ moduleKey, functionKey: 'echo', accountId: 'ada', context: {} });
    await expect(ask('bare')).rejects.toThrow('has no resolver');
    await expect(ask('ghost')).rejects.toThrow('no module "ghost"');
    await expect(call('echo', 'x'.repeat(500 * 1024))).rejects.toThrow('500 KB');
  });

  test('calls that run together keep their own caller', async () => {
    const { call } = sampleWorld();
    const people = Array.from({ length: 20 }, (_, n) => `user-${n}`);
    const answers = await Promise.all(people.map((person) => call('remember', {}, person)));
    expect(answers).toEqual(people.map((person) => ({ account: person, sameAs: person, environment: 'DEVELOPMENT' })));
  });

  test('a function that takes too long is given up, and may do nothing more', async () => {
    const { platform } = sampleWorld();
    let late: Promise<unknown> = Promise.resolve();
    const slow = withinInvocation(platform.runtime, { accountId: 'ada', budgetMs: 20 }, async () => {
      const { kvs } = await import('@forge/kvs');
      late = new Promise((done) => setTimeout(done, 40)).then(() => kvs.set('a', 1));
      await late;
    });
    await expect(slow).rejects.toThrow('timed out');
    await expect(late).rejects.toThrow('is over');
  });
});

describe('requests to Jira', () => {
  test('asUser asks in the caller’s name, asApp in the app’s, with the manifest’s scopes', async () => {
    const seen: Array<{ actor: Actor; request: JiraRequest; scopes?: readonly string[] }> = [];
    const { call, meter } = sampleWorld({ jira: mirror(seen) });
    expect(await call('whoami')).toEqual({ actor: { kind: 'user', accountId: 'ada' } });
    expect(await call('search')).toBe(200);
    expect(seen).toMatchObject([
      { actor: { kind: 'user', accountId: 'ada' }, request: { method: 'GET', path: '/rest/api/3/myself' }, scopes: ['storage:app', 'read:jira-work'] },
      { actor: { kind: 'app' } },
    ]);
    expect(meter.read().total).toMatchObject({ jiraRequests: 2, jiraPoints: 2, invocations: 2 });
  });

  test('asUser without a caller, or in another’s name, is refused', async () => {
    const { call } = sampleWorld({ jira: mirror() });
    await expect(call('whoami', {}, null)).rejects.toThrow('Authentication Required');
    await expect(call('impersonate')).rejects.toThrow('IMPERSONATION_NOT_ALLOWED');
  });

  test('an address that the manifest does not name is out of reach', async () => {
    await expect(sampleWorld().call('callHome')).rejects.toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR' });
  });
});
