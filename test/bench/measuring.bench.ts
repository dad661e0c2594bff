import type { InvocationReading } from '../../sandbox/doors';
import type { IssueRecord } from '../../sandbox/jira/records';
import { createWorld, type World } from '../../sandbox/world';
import { withinInvocation } from '../../sandbox/platform/within-invocation';
import { anEpic, jiraRecords, project } from '../support/jira-records';
import type { Table } from './bench';

const admin = 'nora';
const keyResults = 100;

/** What measuring costs in Jira requests and quota points, by the meter, through the real bundle and its queue. */
export default async function measuring(): Promise<Table> {
  const world = await createWorld({ empty: true, background: false });
  try {
    world.jira.load(jiraRecords);
    await setUp(world);
    const small = await countOf(world, 10, 30_000_000);
    const large = await countOf(world, 10_000, 40_000_000);
    const first = await firstCounts(world);
    const again = await jobs(world, first.keys);
    const rows = [
      ['a count of 10 issues', small.jiraRequests, small.jiraPoints, 'requests ≤ 2'],
      ['a count of 10,000 issues', large.jiraRequests, large.jiraPoints, 'requests ≤ 2'],
      ['linking an epic, its work counted at once', first.link.jiraRequests, first.link.jiraPoints, ''],
      [`work of ${keyResults} key results over 5,000 issues`, again.requests, again.points, 'requests ≤ 200, points ≤ 400'],
    ];
    return {
      title: 'Measuring (a job of the queue, as often as it runs)',
      columns: ['what', 'Jira requests', 'quota points', 'bar'],
      rows,
      missed: [
        ...(small.jiraRequests > 2 || large.jiraRequests > 2 ? ['A count takes more than 2 requests.'] : []),
        ...(again.requests > 200 || again.points > 400 ? [`Work takes ${again.requests} requests and ${again.points} points.`] : []),
      ],
    };
  } finally {
    world.close();
  }
}

async function setUp(world: World): Promise<void> {
  const levels = [{ id: 'team', name: 'Team' }];
  await ask(world, 'settings-page', 'saveCascade', { version: 0, levels, pillars: [] });
  const now = new Date();
  const cycles = [{ id: 'now', name: 'Now', kind: 'custom', startsOn: `${now.getUTCFullYear() - 1}-01-01`, endsOn: `${now.getUTCFullYear() + 1}-12-31` }];
  await ask(world, 'settings-page', 'saveCycles', { version: 0, zone: 'UTC', cycles });
  const draft = { name: 'Support experience', level: 'team', lead: admin, members: [], projects: [project.SUP] };
  await ask(world, 'settings-page', 'saveTeam', { key: 'SUP', version: 0, draft });
}

/** A key result that counts so many issues, measured by a job. */
async function countOf(world: World, issues: number, epic: number): Promise<InvocationReading> {
  world.jira.load({ issues: anEpic(epic, { toDo: issues }) });
  const measure = { kind: 'count', jql: `parent = ${epic}`, projects: [project.SUP] };
  const key = await aKeyResult(world, await anObjective(world), { measure });
  return (await runJob(world, [key])).at(-1) ?? missing('job');
}

/** A hundred key results, each with an epic of fifty issues linked: its work is counted in the call. */
async function firstCounts(world: World): Promise<{ keys: string[]; link: InvocationReading }> {
  const epics = Array.from({ length: keyResults }, (_, i) => 50_000_000 + i * 100);
  const issues = epics.flatMap((id, i): IssueRecord[] => anEpic(id, { done: 20, inProgress: i % 7, toDo: 30 - (i % 7) }));
  world.jira.load({ issues });
  const keys: string[] = [];
  let objective = '';
  let link: InvocationReading | undefined;
  for (const [i, epic] of epics.entries()) {
    if (i % 20 === 0) objective = await anObjective(world);
    const keyResult = await aKeyResult(world, objective);
    world.meter.reset();
    await ask(world, 'key-results-panel', 'linkWork', { issueId: String(epic), keyResult });
    link = world.meter.read().invocations.at(-1);
    keys.push(keyResult);
  }
  return { keys, link: link ?? missing('link') };
}

async function jobs(world: World, keys: readonly string[]): Promise<{ requests: number; points: number }> {
  const all = await runJob(world, keys);
  return {
    requests: all.reduce((sum, one) => sum + one.jiraRequests, 0),
    points: all.reduce((sum, one) => sum + one.jiraPoints, 0),
  };
}

/** Pushes jobs of 50 key results as the app does, and runs them. */
async function runJob(world: World, keys: readonly string[]): Promise<InvocationReading[]> {
  await withinInvocation(world.platform.runtime, { accountId: null }, async () => {
    const { Queue } = await import('@forge/events');
    const bodies = Array.from({ length: Math.ceil(keys.length / 50) }, (_, i) => ({
      body: { keyResults: keys.slice(i * 50, i * 50 + 50), cause: 'sweep' },
      concurrency: { key: 'measure', limit: 1 },
    }));
    await new Queue({ key: 'measure' }).push(bodies);
  });
  world.meter.reset();
  await world.platform.drainQueue({ force: true });
  const failed = world.platform.log.read().find(({ level }) => level === 'error');
  if (failed) throw new Error(failed.message);
  return world.meter.read().invocations.filter(({ jiraRequests }) => jiraRequests > 0);
}

async function anObjective(world: World): Promise<string> {
  const made = await ask(world, 'project-okrs', 'createObjective', { team: 'SUP', cycle: 'now', draft: { title: 'An objective' } });
  return keyOf(made, 'objective');
}

async function aKeyResult(world: World, objective: string, more: object = {}): Promise<string> {
  const draft = {
    text: 'Open issues fall from 100 to 0',
    target: { kind: 'change', baseline: 100, target: 0 },
    unit: '',
    measure: { kind: 'typed' },
    weight: 1,
    commitment: 'committed',
    curve: 'linear',
    ...more,
  };
  return keyOf(await ask(world, 'project-okrs', 'createKeyResult', { objective, draft }), 'keyResult');
}

async function ask(world: World, moduleKey: string, functionKey: string, payload: unknown): Promise<Record<string, unknown>> {
  const answer = record(await world.platform.invoke({ moduleKey, functionKey, payload, accountId: admin, context: {} }));
  if (answer['ok'] !== true) throw new Error(`${functionKey} was refused: ${JSON.stringify(answer)}`);
  return record(answer['value']);
}

const keyOf = (value: Record<string, unknown>, name: string): string => {
  const { key } = record(value[name]);
  return typeof key === 'string' ? key : missing('key');
};

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : missing('record');
}

function missing(what: string): never {
  throw new Error(`The bench got no ${what}`);
}
