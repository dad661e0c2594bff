import type { Kind, RecordOf } from '../../src/app/records';
import { forgeStore } from '../../src/store/forge-store';
import type { CheckCursor, DataFault } from '../../src/contract/settings-pages';
import { aCompany, aKeyResult, anObjective, quarter } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project, routingEpic } from '../support/jira-records';

let site: Site;
let company: string;
let objective: string;
let key: string;
beforeEach(async () => {
  site = await aCompany();
  company = await anObjective(site, 'elena', 'CO', { pillar: 'trust' });
  objective = await anObjective(site, 'maya', 'SUP', { parent: company });
  key = await aKeyResult(site, 'maya', objective);
  await site.ask('maya', 'linkWork', { issueId: routingEpic, keyResult: key });
});
afterEach(() => site.close());

/** Looks through everything, step by step. */
async function check(repair = false): Promise<DataFault[]> {
  const faults: DataFault[] = [];
  for (let from: CheckCursor | undefined; ; ) {
    const step = await site.askAdmin('nora', 'checkData', { repair, ...(from ? { from } : {}) });
    faults.push(...step.faults);
    if (!step.next) return faults;
    from = step.next;
    // Each step is an invocation of its own, at a time of its own.
    site.clock.advance(1000);
  }
}

/** Writes a record as no use case would. */
const spoil = <K extends Kind>(kind: K, at: string, change: (record: RecordOf[K]) => RecordOf[K]) =>
  site.world.run({ accountId: null }, async () => {
    const store = forgeStore({ by: null, at: new Date().toISOString() });
    const was = await store.get(kind, at);
    if (was.kind !== 'found') throw new Error(`There is no ${kind} ${at}.`);
    await store.commit([{ kind, key: at, record: change(was.record), was } as Parameters<typeof store.commit>[0][number]]);
  });
const list = `SUP:${quarter}`;
const told = (faults: readonly DataFault[]) => faults.map((fault) => `${fault.kind} ${fault.key}${fault.fixed ? ', fixed' : ''}`);

/** Faults that one damage makes, and that a repair takes away. */
async function foundAndMended(expected: string[]): Promise<void> {
  expect(told(await check())).toEqual(expected);
  expect(told(await check(true))).toEqual(expected.map((one) => `${one}, fixed`));
  expect(told(await check())).toEqual([]);
}

test('What fits together has nothing to repair, and looking writes nothing', async () => {
  expect(await check()).toEqual([]);
  const cost = await site.costAdmin('nora', 'checkData', { repair: false, from: { team: 'SUP', from: 1 } });
  // The hour's points are kept, and nothing else.
  expect(cost.storageWrites).toBe(1);
});

test('A list that lost a key result, names one that is gone and says another’s title differently', async () => {
  await spoil('outline', list, (outline) => ({ ...outline, objectives: outline.objectives.map((one) => ({ ...one, title: 'Old words', keyResults: [] })) }));
  await foundAndMended([`listed-differently ${objective}`, `not-listed ${key}`]);
  const page = await site.ask('maya', 'openProject', { projectId: project.SUP });
  expect(page).toMatchObject({ objectives: [{ objective: { key: objective }, keyResults: [{ keyResult: { key } }] }] });

  await site.ask('maya', 'dropKeyResult', { keyResult: key, version: 1, reason: 'Not needed.' });
  await spoil('outline', list, (outline) => ({ ...outline, objectives: outline.objectives.map((one) => ({ ...one, keyResults: [{ key: 'SUP-KR1' as never, text: 'Gone' }] })) }));
  await foundAndMended([`listed-in-vain ${key}`]);
});

test('A standing that lacks an entry, or has an old one', async () => {
  await spoil('standing', list, () => ({ entries: [] }));
  await foundAndMended([`standing-missing ${key}`]);
  await spoil('standing', list, ({ entries }) => ({ entries: entries.map((entry) => ({ ...entry, weight: 7 })) }));
  await foundAndMended([`standing-differs ${key}`]);
});

test('A line that leads elsewhere', async () => {
  await spoil('kr-state', key, (state) => ({ ...state, line: [] }));
  await foundAndMended([`line-differs ${key}`]);
});

test('Links that only one side knows stay, on both sides', async () => {
  await spoil('issue-links', routingEpic, (links) => ({ ...links, keyResults: [] }));
  await foundAndMended([`issue-without-link ${key}`]);
  const other = await aKeyResult(site, 'maya', objective);
  await spoil('issue-links', routingEpic, (links) => ({ ...links, keyResults: [...links.keyResults, other as never] }));
  const first = told(await check(true));
  expect(first).toContain(`link-without-issue ${other}, fixed`);
  const panel = await site.ask('maya', 'openPanel', { issueId: routingEpic });
  expect(panel.keyResults.map(({ keyResult }) => keyResult.key)).toEqual([key, other]);
});

test('A mirror that JQL does not find, within the hour’s budget', async () => {
  await site.jira.request({ kind: 'app' }, { method: 'DELETE', path: `/rest/api/3/issue/${routingEpic}/properties/throughline` });
  await foundAndMended([`mirror-differs ${key}`]);
});

test('What could not be read is said and left alone', async () => {
  site.world.faults.failingKeys = { [`objective/${company}`]: 'INTERNAL_SERVER_ERROR' };
  expect(told(await check(true))).toEqual(expect.arrayContaining([`unreadable ${key}`, `unreadable ${company}`]));
  site.world.faults.failingKeys = {};
  expect(await check()).toEqual([]);
});

test('A cycle taken out of the settings leaves records that no page shows', async () => {
  const { cycles } = await site.askAdmin('nora', 'openSettings', {});
  await site.askAdmin('nora', 'saveCycles', { version: cycles.version, zone: cycles.zone, cycles: [] });
  expect(told(await check(true))).toEqual(expect.arrayContaining([`no-cycle ${objective}`, `no-cycle ${key}`]));
});

test('A repair is in the records of change, in the admin’s name', async () => {
  await spoil('kr-state', key, (state) => ({ ...state, line: [] }));
  await check(true);
  const { changes } = await site.ask('maya', 'openKeyResult', { keyResult: key });
  expect(changes?.entries[0]).toMatchObject({ what: 'repaired', by: 'nora', fields: [{ field: 'line-differs' }] });
});
