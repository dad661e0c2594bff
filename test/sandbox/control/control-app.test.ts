import { controlApp } from '../../../sandbox/control/control-app';
import type { Controls } from '../../../sandbox/control/controls';
import { aHost, maya } from '../shell/a-host';

function aControl() {
  const host = aHost();
  const done: unknown[] = [];
  let now = Date.parse('2026-02-16T09:14:00Z');
  const controls: Controls = {
    ...host,
    platform: { ...host.platform, runPreUninstall: async () => 1, stored: () => [{ collection: 'entity team', key: 'SUP', value: 1 }], reported: () => [['maya']] },
    clock: { now: () => now, set: (instant) => { now = instant; }, advance: (by) => { now += by; } },
    reset: async (options) => void done.push(['reset', options]),
    importFile: async (file) => ({ loaded: file }),
    closeAccount: (accountId) => accountId === maya.accountId,
    log: () => ['line'],
    clearLog: () => void done.push('clearLog'),
    faults: { read: () => ({ queryLagMs: 5 }), change: (faults) => void done.push(['faults', faults]), clear: () => undefined },
  };
  const app = controlApp(controls);
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await app.request(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return { status: response.status, cookie: response.headers.get('set-cookie'), json: await response.json() };
  };
  return { call, done, host };
}

describe('the control interface', () => {
  test('lists its calls', async () => {
    const { json } = await aControl().call('GET', '/');
    expect(json.calls).toContainEqual({ call: 'POST /sandbox/clock', does: expect.any(String), body: ['now', 'advance'] });
  });

  test('moves the clock', async () => {
    const { call } = aControl();
    expect((await call('POST', '/clock', { advance: '2d' })).json).toEqual({ now: '2026-02-18T09:14:00.000Z' });
    expect((await call('POST', '/clock', { now: '2026-03-01T00:00:00Z' })).json).toEqual({ now: '2026-03-01T00:00:00.000Z' });
    expect((await call('GET', '/clock')).json).toEqual({ now: '2026-03-01T00:00:00.000Z' });
  });

  test.each([
    ['POST', '/clock', { forward: '2d' }, /forward/],
    ['POST', '/clock', { advance: 'two days' }, /"two days" is no duration/],
    ['POST', '/clock', {}, /either now/],
    ['POST', '/import', {}, /file/],
    ['POST', '/schedules/weekly', undefined, /no schedule "weekly"/],
    ['POST', '/user', { accountId: 'nobody' }, /"nobody"/],
  ])('%s %s with %j is refused in words', async (method, path, body, message) => {
    const { status, json } = await aControl().call(method, path, body);
    expect(status).toBe(400);
    expect(json.error).toMatch(message);
  });

  test('closes accounts, runs what comes before an uninstall, and shows what is stored and reported', async () => {
    const { call } = aControl();
    expect((await call('POST', '/users/close', { accountId: 'maya' })).json).toEqual({ closed: 'maya' });
    expect((await call('POST', '/users/close', { accountId: 'nobody' })).status).toBe(400);
    expect((await call('POST', '/pre-uninstall')).json).toEqual({ ran: 1 });
    expect((await call('GET', '/storage')).json).toEqual({ stored: [{ collection: 'entity team', key: 'SUP', value: 1 }] });
    expect((await call('GET', '/reports')).json).toEqual({ reports: [['maya']] });
  });

  test('an unknown call is named', async () => {
    const { status, json } = await aControl().call('POST', '/explode');
    expect(status).toBe(404);
    expect(json.error).toContain('/explode');
  });

  test('resets, imports, runs schedules, drains the queue and sets faults', async () => {
    const { call, done } = aControl();
    await call('POST', '/reset', { seed: 7 });
    await call('POST', '/faults', { queryLagMs: 100 });
    expect(done).toEqual([['reset', { seed: 7 }], ['faults', { queryLagMs: 100 }]]);
    expect((await call('POST', '/import', { file: 'a.json' })).json).toEqual({ loaded: 'a.json' });
    expect((await call('POST', '/schedules/sweep')).json).toEqual({ ran: 'sweep' });
    expect((await call('POST', '/queue/drain', { force: true })).json).toEqual({ ran: 3 });
    expect((await call('GET', '/log')).json).toEqual({ lines: ['line'] });
    expect((await call('GET', '/meter')).json).toMatchObject({ total: { invocations: 1 } });
  });

  test('makes a browser somebody else', async () => {
    const { call } = aControl();
    expect((await call('POST', '/user', { accountId: 'ada' })).cookie).toContain('sandbox-user=ada');
    expect((await call('POST', '/user', { accountId: null })).cookie).toContain('sandbox-user=anonymous');
    expect((await call('GET', '/users')).json.users[0]).toEqual(maya);
  });
});
