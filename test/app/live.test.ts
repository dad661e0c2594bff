import { aCompany, aDraft, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project, routingEpic } from '../support/jira-records';
import { keyResultKey } from '../../src/okr/ids';
import { forgeMarkers } from '../../src/store/markers';

let site: Site;
let keyResult: string;
let deliveries: Array<Promise<void>>;
beforeEach(async () => {
  site = await aCompany();
  keyResult = await aKeyResult(site, 'maya', await anObjective(site, 'maya', 'SUP'));
  await site.ask('diego', 'linkWork', { issueId: '500', keyResult });
  deliveries = [];
  site.jira.onEvent((event) => deliveries.push(site.world.platform.deliver(event)));
  site.world.meter.reset();
});
afterEach(() => site.close());

const seconds = 1000;
const minutes = 60 * seconds;

/** Lets time pass second by second, as far as the queue is concerned. */
async function after(span: number): Promise<void> {
  await Promise.all(deliveries);
  for (let passed = 0; passed < span; passed += 5 * seconds) {
    site.clock.advance(5 * seconds);
    await site.world.platform.drainQueue();
  }
}

const work = async () => (await site.ask('maya', 'openPanel', { issueId: '500' })).keyResults[0]?.state.work;
const runs = (functionKey: string) => site.world.meter.read().invocations.filter((one) => one.functionKey === functionKey);

describe('When an issue moves', () => {
  test('the key result follows within a minute', async () => {
    site.jira.transition('503', '3', 'maya');
    await after(60 * seconds);
    expect(await work()).toMatchObject({ total: 5, done: 3, inProgress: 0 });
  });

  test('the key result follows within a minute even while Jira’s index lags 30 seconds behind', async () => {
    site.faults.change({ jiraIndexLagMs: 30 * seconds });
    site.jira.transition('503', '3', 'maya');
    await after(60 * seconds);
    expect(await work()).toMatchObject({ total: 5, done: 3, inProgress: 0 });
  });

  test('ten moves in a burst are one measurement', async () => {
    for (const id of ['501', '502', '503', '504', '505']) {
      site.jira.transition(id, '2', 'maya');
      site.jira.transition(id, '3', 'maya');
    }
    await after(2 * minutes);
    expect(await work()).toMatchObject({ total: 5, done: 5 });
    expect(runs('measure-job').filter(({ jiraRequests }) => jiraRequests > 0)).toHaveLength(1);
  });

  test('to another parent, both key results follow', async () => {
    const other = await aKeyResult(site, 'maya', 'SUP-O1');
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult: other });
    site.jira.edit('503', { parentId: routingEpic }, 'maya');
    await after(2 * minutes);
    expect(await work()).toMatchObject({ total: 4 });
    expect((await site.ask('maya', 'openPanel', { issueId: routingEpic })).keyResults[0]?.state.work).toMatchObject({ total: 21 });
  });

  test('that no key result holds, one round of reads is all', async () => {
    site.jira.transition('600', '1', 'maya');
    await after(2 * minutes);
    expect(runs('measure-job')).toEqual([]);
    expect(runs('issue-event')).toMatchObject([{ readRounds: 1, storageWrites: 0, jiraRequests: 0, queueEvents: 0 }]);
  });

  test('and its counts do not change, it is looked at once more, and nothing is written but the run', async () => {
    site.jira.transition('504', '2', 'maya');
    site.jira.transition('504', '1', 'maya');
    await after(3 * minutes);
    expect(runs('measure-job')).toHaveLength(2);
    expect((await work())?.at).toContain('T09:14:00');
  });

  test('an edit of a field that no count depends on costs no invocation', async () => {
    site.jira.edit('503', { summary: 'Other words' }, 'maya');
    await after(2 * minutes);
    expect(site.world.meter.read().invocations).toEqual([]);
  });

  test('a mark that was left behind by a lost job is void after ten minutes', async () => {
    await site.world.run({ accountId: null }, () => forgeMarkers(new Date()).raise(keyResultKey.parse(keyResult)));
    site.jira.transition('503', '3', 'maya');
    await after(2 * minutes);
    expect(await work()).toMatchObject({ done: 2 });
    site.clock.advance(9 * minutes);
    site.jira.transition('504', '3', 'maya');
    await after(2 * minutes);
    expect(await work()).toMatchObject({ done: 4 });
  });
});

describe('The hourly sweep', () => {
  const sweep = async () => {
    await site.world.platform.runSchedule('sweep');
    await site.world.platform.drainQueue({ force: true });
  };
  const stateOf = async (key: string) => {
    const view = await site.ask('maya', 'openProject', { projectId: project.SUP });
    if (view.kind !== 'team') throw new Error('no team');
    return view.objectives.flatMap((one) => one.keyResults).find((one) => one.keyResult.key === key);
  };
  const measuring = async () => {
    const view = await site.ask('maya', 'openProject', { projectId: project.SUP });
    return view.kind === 'team' ? view.measuring : undefined;
  };

  test('brings numbers by JQL up to date, and what events have missed', async () => {
    const measure = { kind: 'count', jql: 'status = Done', projects: [project.SUP] };
    const counted = await aKeyResult(site, 'maya', 'SUP-O1', aDraft({ measure, target: { kind: 'change', baseline: 0, target: 40 } }));
    deliveries = [];
    site.jira.transition('504', '3', 'maya');
    await sweep();
    expect((await stateOf(counted))?.state.reading).toMatchObject({ value: 22 });
    expect((await stateOf(keyResult))?.state.work).toMatchObject({ done: 3 });
  });

  test('writes nothing but one run record where nothing changed, and the number is as of then', async () => {
    const measure = { kind: 'count', jql: 'status = Done', projects: [project.SUP] };
    const counted = await aKeyResult(site, 'maya', 'SUP-O1', aDraft({ measure, target: { kind: 'change', baseline: 0, target: 40 } }));
    await sweep();
    site.clock.advance(60 * minutes);
    site.world.meter.reset();
    await sweep();
    expect(runs('measure-job')).toMatchObject([{ storageWrites: expect.any(Number) }]);
    expect(runs('measure-job')[0]?.storageWrites).toBeLessThanOrEqual(2);
    const view = await stateOf(counted);
    expect(view?.state.reading?.asOf).toContain('09:14');
    expect(view?.inputs.lastMeasuredAt).toContain('10:14');
  });

  test('out of the hour’s budget it carries the rest over, and the page says until when', async () => {
    await site.world.run({ accountId: null }, async () => {
      const { kvs } = await import('@forge/kvs');
      await kvs.set('budget:2026-02-16T09', { points: 3000 });
    });
    site.jira.transition('504', '3', 'maya');
    await site.world.platform.runSchedule('sweep');
    await after(16 * minutes);
    expect(runs('measure-job').every(({ jiraRequests }) => jiraRequests === 0)).toBe(true);
    expect(await measuring()).toEqual({ waitsUntil: '2026-02-16T10:00:00.000Z' });
    await after(60 * minutes);
    expect((await stateOf(keyResult))?.state.work).toMatchObject({ done: 3 });
    expect(await measuring()).toBeUndefined();
  });
});

test('With no sweep for two days, a measured number is stale everywhere', async () => {
  const measure = { kind: 'count', jql: 'status = Done', projects: [project.SUP] };
  const counted = await aKeyResult(site, 'maya', 'SUP-O1', aDraft({ measure, target: { kind: 'change', baseline: 0, target: 21 } }));
  await site.ask('diego', 'checkIn', { keyResult: counted, confidence: 0.9, changed: '', blocked: '' });
  site.clock.advance(49 * 60 * minutes);
  const { statusOf } = await import('../../src/okr/status-of');
  const panel = await site.ask('maya', 'openProject', { projectId: project.SUP });
  if (panel.kind !== 'team') throw new Error('no team');
  const view = panel.objectives.flatMap((one) => one.keyResults).find((one) => one.keyResult.key === counted);
  expect(view && statusOf(view.inputs, panel.thresholds, Date.parse(panel.now)).status).toBe('stale');
});
