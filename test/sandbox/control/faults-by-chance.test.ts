import { createAppFaults } from '../../../sandbox/control/app-faults';
import { faultyJira } from '../../../sandbox/control/faulty-jira';
import type { JiraEvent } from '../../../sandbox/doors';
import { createJira } from '../../../sandbox/jira/create-jira';
import { parseManifest } from '../../../sandbox/platform/manifest';
import { aClock } from '../../support/a-clock';
import { createTestPlatform } from '../../support/platform';
import { NOW, SMALL } from '../jira/a-jira';

function aFaultyJira() {
  const clock = aClock(NOW);
  const jira = createJira({ databasePath: ':memory:', clock, siteUrl: 'http://jira.example' });
  jira.load(SMALL);
  const faults = createAppFaults();
  const appJira = faultyJira(jira, faults, clock);
  const ask = (method = 'GET', path = '/issue/PAY-3?fields=status', body?: unknown) =>
    appJira.request({ kind: 'app' }, { method, path: `/rest/api/3${path}`, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const statuses = async (times: number) => {
    const seen: number[] = [];
    for (let time = 0; time < times; time += 1) seen.push(await ask().then(({ status }) => status, () => 0));
    return seen;
  };
  const heard: JiraEvent[] = [];
  const stop = appJira.onEvent((event) => void heard.push(event));
  const summaries = () => heard.map(({ changelog }) => JSON.stringify(changelog).match(/"toString":"(\w+)"/)?.[1]);
  const edit = (summary: string) => jira.edit('20003', { summary }, 'ben');
  return { clock, jira, faults, appJira, ask, statuses, heard, summaries, edit, stop };
}

describe('requests of the app, by chance', () => {
  test('fail about as often as told, and the same ones for the same seed', async () => {
    const world = aFaultyJira();
    const played = async (faultSeed: number) => {
      world.faults.change({ jira429Rate: 0.3, jira5xxRate: 0.2, faultSeed });
      return world.statuses(300);
    };
    const first = await played(7);
    const share = (wanted: (status: number) => boolean) => first.filter(wanted).length / 300;
    expect(share((status) => status === 429)).toBeCloseTo(0.3, 1);
    expect(share((status) => status >= 500)).toBeCloseTo(0.7 * 0.2, 1);
    expect(new Set(first)).toEqual(new Set([200, 429, 500, 502, 503, 504]));
    expect(await played(7)).toEqual(first);
    expect(await played(8)).not.toEqual(first);
    world.stop();
  });

  test('one fault leaves the luck of another alone', async () => {
    const world = aFaultyJira();
    world.faults.change({ jira429Rate: 0.3, faultSeed: 7 });
    const limited = (await world.statuses(50)).map((status) => status === 429);
    world.faults.change({ jira5xxRate: 0.5, faultSeed: 7 });
    expect((await world.statuses(50)).map((status) => status === 429)).toEqual(limited);
    world.stop();
  });

  test('a 429 for a burst says when to come back, and how the hour’s quota stands', async () => {
    const world = aFaultyJira();
    world.faults.change({ jira429Rate: 1 });
    expect(await world.ask()).toMatchObject({ status: 429, headers: {
      'retry-after': '5',
      'ratelimit-reason': 'jira-burst-based',
      'ratelimit-policy': '"global-app-quota";q=65000;w=3600',
      ratelimit: '"global-app-quota";t=3600',
      'x-ratelimit-nearlimit': 'false',
      'x-ratelimit-reset': '2026-03-16T10:00Z',
    } });
    world.faults.change({ jiraRetryAfterS: 30 });
    expect((await world.ask()).headers['retry-after']).toBe('30');
    world.stop();
  });

  test('without a rate, to come back later is for everyone: the quota is spent', async () => {
    const world = aFaultyJira();
    world.faults.change({ jiraRetryAfterS: 1200 });
    expect((await world.ask()).headers).toMatchObject({
      'retry-after': '1200',
      'ratelimit-reason': 'jira-quota-global-based',
      ratelimit: '"global-app-quota";r=0;t=1200',
      'x-ratelimit-nearlimit': 'true',
    });
    world.stop();
  });

  test('a gateway’s failure is no JSON', async () => {
    const world = aFaultyJira();
    world.faults.change({ jira5xxRate: 1 });
    const kinds = new Map<number, string | undefined>();
    for (let time = 0; time < 40; time += 1) {
      const { status, headers } = await world.ask();
      kinds.set(status, headers['content-type']);
    }
    expect(Object.fromEntries(kinds)).toEqual({
      500: 'application/json;charset=UTF-8', 502: 'text/html', 503: 'text/html', 504: 'text/html',
    });
    world.stop();
  });

  test('an answer that never comes does not mean that nothing was done', async () => {
    const world = aFaultyJira();
    world.faults.change({ jiraTimeoutRate: 1 });
    await expect(world.ask('PUT', '/issue/PAY-3', { fields: { summary: 'Written' } })).rejects.toThrow('fetch failed');
    world.faults.clear();
    expect((await world.ask('GET', '/issue/PAY-3?fields=summary')).body).toContain('Written');
    world.stop();
  });
});

describe('the index', () => {
  test('lags behind for everybody while told to', async () => {
    const world = aFaultyJira();
    const count = async () => (await world.ask('POST', '/search/approximate-count', { jql: 'summary ~ new' })).body;
    world.faults.change({ jiraIndexLagMs: 5_000 });
    world.edit('New');
    expect(await count()).toBe('{"count":0}');
    world.faults.clear();
    expect(await count()).toBe('{"count":1}');
    world.stop();
  });
});

describe('product events, by chance', () => {
  test('are lost or come twice about as often as told, the same ones for the same seed', () => {
    const world = aFaultyJira();
    const played = (faults: Record<string, unknown>) => {
      world.heard.length = 0;
      world.faults.change({ eventsLostRate: null, eventsDuplicateRate: null, ...faults });
      for (let time = 0; time < 100; time += 1) world.edit(`s${world.clock.now()}x${time}`);
      return world.summaries().map((summary) => summary?.split('x')[1]);
    };
    const lost = played({ eventsLostRate: 0.4, faultSeed: 3 });
    expect(lost.length).toBeGreaterThan(45);
    expect(lost.length).toBeLessThan(75);
    expect(played({ eventsLostRate: 0.4, faultSeed: 3 })).toEqual(lost);
    const twice = played({ eventsDuplicateRate: 0.4, faultSeed: 3 });
    expect(twice.length).toBeGreaterThan(125);
    expect(new Set(twice).size).toBe(100);
    world.stop();
  });

  test('come late, overtake each other, and none before its time', () => {
    const world = aFaultyJira();
    world.faults.change({ eventsLateMaxMs: 60_000, faultSeed: 2 });
    const sent = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const summary of sent) world.edit(summary);
    expect([world.appJira.deliverDue(), world.heard]).toEqual([0, []]);
    world.clock.advance(30_000);
    const early = world.appJira.deliverDue();
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(6);
    world.clock.advance(30_000);
    expect(early + world.appJira.deliverDue()).toBe(6);
    expect([...world.summaries()].sort()).toEqual(sent);
    expect(world.summaries()).not.toEqual(sent);
    world.stop();
  });

  test('of a Jira that was emptied come no more', () => {
    const world = aFaultyJira();
    world.faults.change({ eventsLateMs: 60_000 });
    world.edit('a');
    world.jira.reset();
    world.clock.advance(60_000);
    expect(world.appJira.deliverDue()).toBe(0);
    world.stop();
  });

  test('wake the app when the queue is drained, once the clock has passed their time', async () => {
    const world = aFaultyJira();
    const manifest = parseManifest(`
app: { id: x }
modules:
  trigger: [{ key: issues, function: on-issue, events: ['avi:jira:updated:issue'] }]
  function: [{ key: on-issue, handler: index.onIssue }]
permissions: { scopes: ['storage:app'] }
`);
    const { platform, meter } = createTestPlatform({ manifest, jira: world.appJira, clock: world.clock, bundleDir: `${__dirname}/../platform/sample-app` });
    platform.start();
    const woken = async () => {
      await platform.drainQueue({ force: true });
      return meter.read().total.invocations;
    };
    world.faults.change({ eventsLateMs: 60_000 });
    world.edit('a');
    expect(await woken()).toBe(0);
    world.clock.advance(60_000);
    expect(await woken()).toBe(1);
    platform.stop();
    world.stop();
  });
});

test('rates are from 0 to 1', () => {
  expect(() => createAppFaults().change({ jira429Rate: 2 })).toThrow(/jira429Rate/);
});
