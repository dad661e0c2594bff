import { createAppFaults } from '../../../sandbox/control/app-faults';
import { faultyJira } from '../../../sandbox/control/faulty-jira';
import type { Jira, JiraEvent } from '../../../sandbox/doors';

const request = { method: 'GET', path: '/rest/api/3/myself?x=1' };
const issueUpdated = { eventType: 'avi:jira:updated:issue' };

function aJira() {
  let listener: ((event: JiraEvent) => void) | undefined;
  let now = 0;
  const jira: Jira = {
    request: async () => ({ status: 200, headers: {}, body: '{}', points: 1, route: 'GET /rest/api/3/myself' }),
    onEvent: (heard) => {
      listener = heard;
      return () => { listener = undefined; };
    },
  };
  const clock = { now: () => now, set: (instant: number) => { now = instant; }, advance: (by: number) => { now += by; } };
  const faults = createAppFaults();
  return { faults, clock, jira: faultyJira(jira, faults, clock), announce: (event: JiraEvent) => listener?.(event) };
}

describe('faults', () => {
  test('without any, the app meets a healthy Jira', async () => {
    expect((await aJira().jira.request({ kind: 'app' }, request)).status).toBe(200);
  });

  test('Jira can be down, and busy with a time to come back', async () => {
    const { jira, faults } = aJira();
    faults.change({ jiraDown: true });
    expect((await jira.request({ kind: 'app' }, request)).status).toBe(503);
    faults.change({ jiraDown: false, jiraRetryAfterS: 30 });
    expect(await jira.request({ kind: 'app' }, request)).toMatchObject({ status: 429, headers: { 'retry-after': '30' }, route: 'GET /rest/api/3/myself' });
    faults.change({ jiraRetryAfterS: null });
    expect((await jira.request({ kind: 'app' }, request)).status).toBe(200);
  });

  test.each([[{}, 1], [{ eventsLost: true }, 0], [{ eventsTwice: true }, 2]])('with %j an event arrives %i times', (switched, times) => {
    const { jira, faults, announce } = aJira();
    const heard: JiraEvent[] = [];
    const stop = jira.onEvent((event) => void heard.push(event));
    faults.change(switched);
    announce(issueUpdated);
    expect(heard).toHaveLength(times);
    stop();
  });

  test('late events wait for the sandbox’s clock', async () => {
    const { jira, faults, announce, clock } = aJira();
    const heard: JiraEvent[] = [];
    const stop = jira.onEvent((event) => void heard.push(event));
    faults.change({ eventsLateMs: 600_000 });
    announce(issueUpdated);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(heard).toEqual([]);
    clock.advance(600_000);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(heard).toEqual([issueUpdated]);
    stop();
  });

  test('storage hears of its own', () => {
    const { faults } = aJira();
    faults.change({ storageQueryLagMs: 5_000, storageFailingKeys: { 'team/SUP': 'INTERNAL' } });
    expect(faults.storage()).toEqual({ queryLagMs: 5_000, failingKeys: { 'team/SUP': 'INTERNAL' } });
    faults.clear();
    expect(faults.storage()).toEqual({});
  });

  test('an unknown fault is named, and nothing changes', () => {
    const { faults } = aJira();
    expect(() => faults.change({ jiraDown: true, jiraOnFire: true })).toThrow(/jiraOnFire[\s\S]*Known faults: jiraDown/);
    expect(() => faults.change({ jiraOnFire: null })).toThrow(/jiraOnFire/);
    expect(faults.read()).toEqual({});
  });
});
