import { aCompany, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { anEpic, project, status, type } from '../support/jira-records';
import { workQuery } from '../../src/measure/work-query';
import { issueId } from '../../src/okr/ids';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const epics = [1000, 2000, 3000, 4000];
const changes = 1000;

/** A small generator of chance, so that a run can be had again by its seed (mulberry32). */
function chanceOf(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296 * below);
  };
}

test(`1,000 random changes in Jira, on its worst days, come to exactly what a fresh count gives (SEED=${seed})`, async () => {
  const site = await aCompany();
  site.jira.load({ issues: epics.flatMap((id) => anEpic(id, { done: 5, inProgress: 3, toDo: 12 })) });
  const objective = await anObjective(site, 'maya', 'SUP');
  const keys: string[] = [];
  for (const epic of epics) {
    const key = await aKeyResult(site, 'maya', objective);
    await site.ask('maya', 'linkWork', { issueId: String(epic), keyResult: key });
    keys.push(key);
  }
  site.faults.change({
    faultSeed: seed,
    jira429Rate: 0.1,
    jira5xxRate: 0.05,
    eventsDuplicateRate: 0.2,
    eventsLostRate: 0.05,
    eventsLateMaxMs: 60_000,
    jiraIndexLagMs: 30_000,
  });
  site.world.platform.start();
  const chance = chanceOf(seed);
  const children = epics.flatMap((epic) => Array.from({ length: 20 }, (_, i) => String(epic + 1 + i)));

  for (let made = 0; made < changes; made += 1) {
    change(site, children, chance);
    site.clock.advance(1000 * chance(20));
    if (made % 10 === 0) await site.world.platform.drainQueue();
  }
  site.faults.clear();
  // Two sweeps an hour apart: total and in progress take turns.
  for (let hours = 0; hours < 3; hours += 1) {
    site.clock.advance(3_600_000);
    await site.world.platform.runSchedule('sweep');
    await site.world.platform.drainQueue({ force: true });
  }
  site.world.platform.stop();

  for (const [i, key] of keys.entries()) {
    const { keyResults } = await site.ask('maya', 'openPanel', { issueId: String(epics[i]) });
    const { work } = keyResults.find((one) => one.keyResult.key === key)?.state ?? {};
    expect({ total: work?.total, done: work?.done, inProgress: work?.inProgress }).toEqual(await freshWork(site, epics[i] ?? 0));
  }
  site.close();
}, 240_000);

/** One change of a kind that moves numbers: a status, a parent, a new issue, one that is gone. */
function change(site: Site, children: string[], chance: (below: number) => number): void {
  const at = chance(children.length);
  const child = children[at] ?? '';
  const kind = chance(20);
  if (kind < 14) site.jira.transition(child, [status.toDo, status.inProgress, status.done][chance(3)] ?? status.toDo, 'maya');
  else if (kind < 17) site.jira.edit(child, { parentId: String(epics[chance(epics.length)]) }, 'maya');
  else if (kind < 19) {
    const { id } = site.jira.createIssue(
      { projectId: project.SUP, issueTypeId: type.story, summary: 'New', parentId: String(epics[chance(epics.length)]) },
      'maya',
    );
    children.push(id);
  } else if (children.length > 40) {
    site.jira.deleteIssue(child, 'maya');
    children.splice(at, 1);
  }
}

async function freshWork(site: Site, epic: number): Promise<Record<'total' | 'done' | 'inProgress', number>> {
  const scope = { parents: [issueId.parse(String(epic))], leaves: [], excludedResolutions: [] };
  const count = async (what: 'total' | 'done' | 'inProgress') => {
    const answer = await site.jira.request(
      { kind: 'app' },
      { method: 'POST', path: '/rest/api/3/search/approximate-count', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jql: workQuery(scope, what) }) },
    );
    return (JSON.parse(answer.body) as { count: number }).count;
  };
  return { total: await count('total'), done: await count('done'), inProgress: await count('inProgress') };
}
