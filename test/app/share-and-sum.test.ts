import { aCompany, aDraft, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { anIssue, project, status } from '../support/jira-records';

const points = 'customfield_10016';
let site: Site;
let objective: string;
beforeEach(async () => {
  site = await aCompany();
  site.jira.load({ fields: [{ id: points, name: 'Story point estimate', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' }] });
  objective = await anObjective(site, 'maya', 'SUP');
});
afterEach(() => site.close());

const share = (jql: string, also: string, projects = [project.SUP]) => ({ kind: 'share', jql, also, projects });
const sum = (jql: string, projects = [project.SUP]) => ({ kind: 'sum', jql, field: points, projects });
const measured = (measure: object) => aDraft({ text: 'It moves', unit: '', target: { kind: 'change', baseline: 0, target: 90 }, measure });
const preview = (measure: object) => site.ask('maya', 'previewMeasure', { team: 'SUP', measure });
const refusedAt = async (measure: object) => (await site.refused('maya', 'createKeyResult', { objective, draft: measured(measure) })).fields?.[0];

/** Issues to do in SUP, each with its story points, or with none. */
const estimated = (...estimates: Array<number | null>) =>
  site.jira.load({ issues: estimates.map((each, i) => anIssue(20_000 + i, { labels: ['estimated'], numbers: each === null ? {} : { [points]: each } })) });

const stateOf = async (key: string) => {
  const view = await site.ask('maya', 'openProject', { projectId: project.SUP });
  if (view.kind !== 'team') throw new Error('no team');
  return view.objectives[0]?.keyResults.find(({ keyResult }) => keyResult.key === key)?.state;
};

describe('A share of issues', () => {
  test('has its value and what it is a share of as soon as it is saved, and follows Jira when measured', async () => {
    const key = await aKeyResult(site, 'maya', objective, measured(share('parent = 500', 'status = Done')));
    expect((await stateOf(key))?.reading).toMatchObject({ source: 'share', value: 40, over: 5 });
    site.jira.transition('503', '3', 'maya');
    await site.measureJob([key]);
    expect((await stateOf(key))?.reading).toMatchObject({ source: 'share', value: 60, over: 5 });
  });

  test('can be tried before it is saved; each run costs two points', async () => {
    expect(await preview(share('parent = 500', 'status = Done'))).toMatchObject({ value: 40, over: 5, points: 2 });
  });

  test('of nothing has no value but a reason, never 0', async () => {
    const nothing = share('status = Done AND status = "To Do"', 'status = Done');
    expect(await preview(nothing)).toMatchObject({ over: 0, why: expect.stringContaining('No issue matches') });
    const key = await aKeyResult(site, 'maya', objective, measured(nothing));
    const state = await stateOf(key);
    expect(state).toMatchObject({ failure: { kind: 'empty' } });
    expect(state?.reading).toBeUndefined();
  });

  test('whose scope becomes empty keeps its last value beside the reason', async () => {
    const key = await aKeyResult(site, 'maya', objective, measured(share('parent = 500 AND status != Done', 'status = "In Progress"')));
    for (const id of ['503', '504', '505']) site.jira.transition(id, '3', 'maya');
    await site.measureJob([key]);
    expect(await stateOf(key)).toMatchObject({ reading: { over: 3 }, failure: { kind: 'empty' } });
  });

  test('says at which of its two queries something is wrong', async () => {
    expect(await refusedAt(share('statsu = Done', 'status = Done'))).toMatchObject({ path: 'draft.measure.jql' });
    expect(await refusedAt(share('status = Done', 'statsu = Done'))).toMatchObject({ path: 'draft.measure.also' });
    expect(await refusedAt(share('status = Done', 'assignee = currentUser()'))).toMatchObject({
      path: 'draft.measure.also',
      message: expect.stringContaining('differs for each person'),
    });
    expect(await refusedAt(share('status = Done', 'status = Done', [project.SECRET]))).toMatchObject({ path: 'draft.measure.projects' });
  });

  test('that is edited into another one does not keep the other’s value', async () => {
    const key = await aKeyResult(site, 'maya', objective, measured(share('parent = 500', 'status = Done')));
    const draft = measured(share('parent = 700', 'status = Done'));
    const { state } = await site.ask('maya', 'editKeyResult', { keyResult: key, version: 1, draft });
    expect(state).toMatchObject({ failure: { kind: 'empty' } });
    expect(state.reading).toBeUndefined();
  });

  test('keeps its last value with its time while Jira is down', async () => {
    const key = await aKeyResult(site, 'maya', objective, measured(share('parent = 500', 'status = Done')));
    site.clock.advance(3_600_000);
    site.jira.faults.down = true;
    await site.measureJob([key]);
    site.jira.faults.down = false;
    expect(await stateOf(key)).toMatchObject({ reading: { value: 40, asOf: expect.stringContaining('09:14') }, failure: { kind: 'unreachable' } });
  });
});

describe('A sum of a number field', () => {
  test('adds up what issues hold; an issue without a number adds nothing', async () => {
    estimated(3, null, 5.5, 0.1);
    expect(await preview(sum('labels = estimated'))).toMatchObject({ value: 8.6, over: 4, points: 6 });
    const key = await aKeyResult(site, 'maya', objective, measured(sum('labels = estimated')));
    expect((await stateOf(key))?.reading).toMatchObject({ source: 'sum', value: 8.6, over: 4 });
  });

  test('of 250 issues is read in three pages, and each issue costs its point', async () => {
    estimated(...Array<number>(250).fill(2));
    const key = await aKeyResult(site, 'maya', objective, measured(sum('labels = estimated')));
    site.jira.edit('20000', { numbers: { [points]: 12 } }, 'maya');
    expect(await site.measureJob([key])).toMatchObject({ jiraRequests: 4, jiraPoints: 254 });
    expect((await stateOf(key))?.reading).toMatchObject({ value: 510, over: 250 });
  });

  test('spends the hour’s points, not only its requests', async () => {
    estimated(...Array<number>(900).fill(1));
    const keys = [];
    for (let i = 0; i < 5; i++) keys.push(await aKeyResult(site, 'maya', objective, measured(sum('labels = estimated'))));
    const { jiraPoints } = await site.measureJob(keys);
    expect(jiraPoints).toBe(4 * 910);
  });

  test('of issues without any number, or of none, has no value but a reason', async () => {
    estimated(null, null);
    expect(await preview(sum('labels = estimated'))).toMatchObject({ over: 2, why: expect.stringContaining('has a number in the field') });
    expect(await preview(sum('labels = nowhere'))).toMatchObject({ over: 0, why: expect.stringContaining('No issue matches') });
  });

  test('of more than 5,000 issues is refused after one count, and says what to do', async () => {
    estimated(...Array<number>(5001).fill(1));
    expect(await refusedAt(sum('labels = estimated'))).toEqual({
      path: 'draft.measure.jql',
      message: 'The query finds more than 5,000 issues, the most that are added up. Narrow the query.',
    });
  });

  test('cannot hold issues that are hidden from its author', async () => {
    expect(await refusedAt(sum('status = "To Do"', [project.SECRET]))).toMatchObject({ path: 'draft.measure.projects' });
  });

  test('is of a custom field by its id, of nothing else', async () => {
    await expect(site.refused('maya', 'previewMeasure', { team: 'SUP', measure: { ...sum('status = Done'), field: 'summary' } })).resolves.toMatchObject({
      code: 'INVALID',
    });
  });

  test('keeps its last value while Jira is down', async () => {
    estimated(...Array<number>(150).fill(1));
    const key = await aKeyResult(site, 'maya', objective, measured(sum('labels = estimated')));
    site.jira.faults.down = true;
    await site.measureJob([key]);
    site.jira.faults.down = false;
    expect(await stateOf(key)).toMatchObject({ reading: { value: 150 }, failure: { kind: 'unreachable' } });
  });

  test('follows its issues when they leave the query', async () => {
    estimated(1, 1, 1);
    const key = await aKeyResult(site, 'maya', objective, measured(sum('labels = estimated AND status = "To Do"')));
    site.jira.transition('20000', status.done, 'maya');
    await site.measureJob([key]);
    expect((await stateOf(key))?.reading).toMatchObject({ value: 2, over: 2 });
  });
});

describe('Numbers that take longer than a person waits', () => {
  const hour = 3_600_000;

  test('of a plan with more than four requests a job is sent, and the answer says since when', async () => {
    const key = await aKeyResult(site, 'maya', objective, measured(share('parent = 500', 'status = Done')));
    await site.ask('diego', 'linkWork', { issueId: '500', keyResult: key });
    site.clock.advance(hour);
    site.jira.transition('503', '3', 'maya');
    site.world.meter.reset();
    const { view, still } = await site.ask('maya', 'measureNow', { keyResult: key });
    expect(view.state.reading).toMatchObject({ value: 40 });
    expect(site.world.meter.read().total.jiraRequests).toBe(0);
    await site.world.platform.drainQueue({ force: true });
    const { reading } = (await site.ask('maya', 'openKeyResult', { keyResult: key })).view.state;
    expect(reading).toMatchObject({ value: 60 });
    expect((reading?.asOf ?? '') > (still?.since ?? '')).toBe(true);
  });

  test('one of four or fewer is measured within the call', async () => {
    const key = await aKeyResult(site, 'maya', objective, measured(share('parent = 500', 'status = Done')));
    site.jira.transition('503', '3', 'maya');
    const answer = await site.ask('maya', 'measureNow', { keyResult: key });
    expect(answer.view.state.reading).toMatchObject({ value: 60 });
    expect(answer.still).toBeUndefined();
  });

  test('a sum over more than 300 issues is saved without waiting, and its first value comes with the job', async () => {
    estimated(...Array<number>(301).fill(2));
    const large = measured(sum('labels = estimated'));
    expect(await preview(sum('labels = estimated'))).toMatchObject({ over: 301, why: expect.stringContaining('after saving'), points: 306 });
    site.world.meter.reset();
    const key = await aKeyResult(site, 'maya', objective, large);
    expect(site.world.meter.read().total.jiraPoints).toBeLessThan(10);
    expect((await stateOf(key))?.reading).toBeUndefined();
    await site.world.platform.drainQueue({ force: true });
    expect((await stateOf(key))?.reading).toMatchObject({ source: 'sum', value: 602, over: 301 });
  });
});
