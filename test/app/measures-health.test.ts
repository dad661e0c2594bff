import { aCompany, aDraft, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project } from '../support/jira-records';

let site: Site;
let objective: string;
beforeEach(async () => {
  site = await aCompany();
  objective = await anObjective(site, 'maya', 'SUP');
});
afterEach(() => site.close());

const HOUR = 3_600_000;
const open = { kind: 'count', jql: 'statusCategory != Done', projects: [project.SUP] };
const counting = (measure: object = open) => aKeyResult(site, 'maya', objective, aDraft({ unit: '', target: { kind: 'change', baseline: 40, target: 2 }, measure }));
const health = async (key: string) => (await site.askAdmin('nora', 'openMeasures', {})).measures.find(({ keyResult }) => keyResult.key === key);

describe('How measures do', () => {
  test('each query’s last run, next try and cost, in three rounds and without asking Jira', async () => {
    const key = await counting();
    await aKeyResult(site, 'maya', objective);
    await site.measureJob([key]);
    expect(await health(key)).toMatchObject({ points: 1, lastRun: expect.stringMatching(/^2026-02-16T09:14/), nextTry: expect.stringMatching(/^2026-02-16T10:14/), reading: { source: 'count' } });
    const { measures, spent } = await site.askAdmin('nora', 'openMeasures', {});
    expect(measures).toHaveLength(1);
    expect(spent).toBe(1);
    // The door asks Jira whether the caller is an admin, and nothing else.
    expect(await site.costAdmin('nora', 'openMeasures', {})).toMatchObject({ readRounds: 3, jiraRequests: 1, storageWrites: 0 });
  });

  test('a query that Jira refuses since a field has another name: the words, the faulty part, the last good value', async () => {
    const named = (name: string) => site.jira.load({ fields: [{ id: 'customfield_10050', name, custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' }] });
    named('Activation');
    const key = await counting({ kind: 'count', jql: 'type = Story AND "Activation" is EMPTY', projects: [project.SUP] });
    named('Activation date');
    site.clock.advance(HOUR);
    await site.measureJob([key]);
    site.clock.advance(HOUR);
    await site.measureJob([key]);
    expect(await health(key)).toMatchObject({
      // Since when it fails, and when it was tried last.
      failure: { kind: 'refused', at: expect.stringMatching(/^2026-02-16T10:14/), message: expect.stringContaining("'Activation'") },
      lastRun: expect.stringMatching(/^2026-02-16T11:14/),
      faulty: { part: 'jql', from: 17, to: 29 },
      reading: { source: 'count' },
    });
  });

  test('an archived team’s are not asked for any more', async () => {
    await counting();
    const team = async () => (await site.askAdmin('nora', 'openSettings', {})).teams.find(({ team: { key } }) => key === 'SUP')!;
    const archive = async (archived: boolean) => {
      const { version, team: { key, ...draft } } = await team();
      await site.askAdmin('nora', 'saveTeam', { key, version, draft: { ...draft, archived } });
    };
    expect(await site.askAdmin('nora', 'measureAll', {})).toEqual({ keyResults: 1 });
    await archive(true);
    expect(await site.askAdmin('nora', 'measureAll', {})).toEqual({ keyResults: 0 });
    expect((await site.askAdmin('nora', 'openMeasures', {})).measures).toEqual([]);
    await archive(false);
    expect(await site.askAdmin('nora', 'measureAll', {})).toEqual({ keyResults: 1 });
  });

  test('what could not be read is named, and the rest stands', async () => {
    const key = await counting();
    const other = await counting();
    site.world.faults.failingKeys = { [`key-result/${other}`]: 'INTERNAL_SERVER_ERROR' };
    const { measures, unreadable } = await site.askAdmin('nora', 'openMeasures', {});
    expect(measures.map(({ keyResult }) => keyResult.key)).toEqual([key]);
    expect(unreadable).toEqual([other]);
  });
});

describe('A paused measure', () => {
  test('is not asked for, says so on its number, grows stale, and goes on when it is resumed', async () => {
    const key = await counting();
    const { paused } = await site.askAdmin('nora', 'pauseMeasure', { keyResult: key, paused: true });
    expect(paused).toBeDefined();
    site.clock.advance(HOUR);
    expect(await site.measureJob([key])).toMatchObject({ jiraRequests: 0 });
    const page = await site.ask('maya', 'openKeyResult', { keyResult: key });
    expect(page.view.paused).toEqual(paused);
    expect(page.view.inputs.lastMeasuredAt).toMatch(/^2026-02-16T09:14/);
    expect(await health(key)).toMatchObject({ paused });
    expect((await health(key))?.nextTry).toBeUndefined();

    expect(await site.askAdmin('nora', 'pauseMeasure', { keyResult: key, paused: false })).toEqual({});
    expect(await site.measureJob([key])).toMatchObject({ jiraRequests: 1 });
    const { changes, view } = await site.ask('maya', 'openKeyResult', { keyResult: key });
    expect(view.paused).toBeUndefined();
    expect(changes?.entries.map(({ what }) => what)).toEqual(['resumed', 'paused', 'created']);
  });

  test('keeps the reason why it failed, and pausing twice is pausing once', async () => {
    const key = await counting();
    site.faults.change({ jiraDown: true });
    await site.measureJob([key]);
    site.faults.change({ jiraDown: false });
    const first = await site.askAdmin('nora', 'pauseMeasure', { keyResult: key, paused: true });
    site.clock.advance(HOUR);
    expect(await site.askAdmin('nora', 'pauseMeasure', { keyResult: key, paused: true })).toEqual(first);
    await site.measureJob([key]);
    expect(await health(key)).toMatchObject({ failure: { kind: 'unreachable' } });
  });

  test('has to be a measure by query', async () => {
    const key = await aKeyResult(site, 'maya', objective);
    expect(await site.refusedAdmin('nora', 'pauseMeasure', { keyResult: key, paused: true })).toMatchObject({ code: 'INVALID' });
    expect(await site.refusedAdmin('maya', 'pauseMeasure', { keyResult: key, paused: true })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('The hour’s budget', () => {
  test('is 3,000 points until an admin sets another, and holds from the next job on', async () => {
    const keys = [await counting(), await counting()];
    const { budget } = await site.askAdmin('nora', 'openSettings', {});
    expect(budget).toEqual({ version: 0, hourlyPoints: 3000 });
    await site.askAdmin('nora', 'saveBudget', { version: 0, hourlyPoints: 100 });
    for (let job = 0; job < 50; job += 1) await site.measureJob(keys);
    expect((await site.askAdmin('nora', 'openMeasures', {})).spent).toBe(100);
    expect(await site.measureJob(keys)).toMatchObject({ jiraRequests: 0, queueEvents: 1 });
    expect(await health(keys[0] ?? '')).toMatchObject({ nextTry: '2026-02-16T10:00:00.000Z' });
    expect(await site.refusedAdmin('nora', 'saveBudget', { version: 0, hourlyPoints: 200 })).toMatchObject({ code: 'CONFLICT', conflict: { theirs: { hourlyPoints: 100 } } });
  });
});

test('Measuring everything sends each key result of the running cycles', async () => {
  await counting();
  await aKeyResult(site, 'maya', objective);
  expect(await site.askAdmin('nora', 'measureAll', {})).toEqual({ keyResults: 2 });
});

test('The field that holds story points is said to the forms, and can be none', async () => {
  const storyPoints = { id: 'customfield_10016', name: 'Story point estimate' };
  await site.askAdmin('nora', 'saveFields', { version: 0, storyPoints });
  expect(await site.ask('maya', 'openProject', { projectId: project.SUP })).toMatchObject({ storyPoints });
  expect(await site.askAdmin('nora', 'saveFields', { version: 1 })).toEqual({ version: 2 });
});
