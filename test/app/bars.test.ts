import { aCompany, aKeyResult, anObjective, quarter } from '../support/a-company';
import { queueMeasure, type Site } from '../support/a-site';
import { anEpic, project, routingEpic } from '../support/jira-records';
import { keyResultKey } from '../../src/okr/ids';

let site: Site;
beforeEach(async () => {
  site = await aCompany();
});
afterEach(() => site.close());

/** Company, department and team, each with an objective below the other, and so many key results at the bottom. */
async function aCascade(keyResults: number): Promise<string[]> {
  const company = await anObjective(site, 'elena', 'CO', { pillar: 'trust' });
  const department = await anObjective(site, 'maya', 'CX', { parent: company });
  const keys: string[] = [];
  for (let i = 0; i < keyResults; i += 1) {
    const objective = i % 4 === 0 ? await anObjective(site, 'maya', 'SUP', { parent: department }) : `SUP-O${1 + Math.floor(i / 4)}`;
    keys.push(await aKeyResult(site, 'maya', objective));
  }
  return keys;
}

describe('What opening costs', () => {
  test('the panel: one invocation, at most three rounds of reads, no Jira request', async () => {
    for (const keyResult of await aCascade(3)) await site.ask('maya', 'linkWork', { issueId: routingEpic, keyResult });
    const cost = await site.cost('diego', 'openPanel', { issueId: routingEpic });
    expect(cost).toMatchObject({ readRounds: 3, jiraRequests: 0, storageWrites: 0 });
  });

  test('the project page: the same, with twelve key results', async () => {
    await aCascade(12);
    const cost = await site.cost('diego', 'openProject', { projectId: project.SUP });
    expect(cost).toMatchObject({ readRounds: 3, jiraRequests: 0, storageWrites: 0 });
  });

  test('the company page: at most six rounds', async () => {
    await aCascade(4);
    const cost = await site.cost('diego', 'openCompany', { cycle: quarter });
    expect(cost.readRounds).toBeLessThanOrEqual(6);
    expect(cost.jiraRequests).toBe(0);
  });
});

describe('What measuring costs', () => {
  test.each([10, 10_000])('a count of %i issues is one request', async (issues) => {
    site.jira.load({ issues: anEpic(20_000, { toDo: issues }) });
    const measure = { kind: 'count', jql: 'parent = 20000', projects: [project.SUP] };
    const key = await aKeyResult(site, 'maya', await anObjective(site, 'maya', 'SUP'), { measure });
    const cost = await site.measureJob([key]);
    expect(cost).toMatchObject({ jiraRequests: 1, jiraPoints: 1 });
    const { view } = await site.ask('maya', 'measureNow', { keyResult: key });
    expect(view.state.reading?.value).toBe(issues);
  });

  test('the work of 100 key results over 5,000 issues: at most 200 requests and 400 points', async () => {
    const epics = Array.from({ length: 100 }, (_, i) => 100_000 + i * 100);
    site.jira.load({ issues: epics.flatMap((id, i) => anEpic(id, { done: 20, inProgress: i % 7, toDo: 30 - (i % 7) })) });
    const keys = await aTeamOf(100);
    for (const [i, key] of keys.entries()) await site.ask('nora', 'linkWork', { issueId: String(epics[i]), keyResult: key });
    const jobs = [await site.measureJob(keys.slice(0, 50)), await site.measureJob(keys.slice(50))];
    expect(jobs.reduce((sum, job) => sum + job.jiraRequests, 0)).toBeLessThanOrEqual(200);
    expect(jobs.reduce((sum, job) => sum + job.jiraPoints, 0)).toBeLessThanOrEqual(400);
  }, 120_000);

  test('the queue carries 50 key results a job', async () => {
    const keys = Array.from({ length: 60 }, (_, i) => keyResultKey.parse(`SUP-KR${i + 1}`));
    await queueMeasure(site, keys);
    expect(site.world.meter.read().invocations.at(-1)?.queueEvents).toBe(2);
  });
});

/** Key results spread over as many objectives and teams as the limits ask for. */
async function aTeamOf(count: number): Promise<string[]> {
  const keys: string[] = [];
  let objective = '';
  for (let i = 0; i < count; i += 1) {
    if (i % 20 === 0) objective = await anObjective(site, 'maya', 'SUP');
    keys.push(await aKeyResult(site, 'maya', objective));
  }
  return keys;
}
