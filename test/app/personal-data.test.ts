import { z } from 'zod';
import { records } from '../../src/app/records';
import { entityOf } from '../../src/store/entities';
import { aCompany, aKeyResult, anObjective, quarter } from '../support/a-company';
import type { Site } from '../support/a-site';
import { routingEpic } from '../support/jira-records';

let site: Site;
let objective: string;
let keyResult: string;

/** Diego owns what he works on and has said something of it; Maya has named him, taken over and handed back. */
beforeEach(async () => {
  site = await aCompany();
  objective = await anObjective(site, 'maya', 'SUP', { owner: 'diego' });
  keyResult = await aKeyResult(site, 'diego', objective);
  await site.ask('diego', 'checkIn', { keyResult, value: 20, confidence: 0.7, changed: 'Diego says the bots are live', blocked: 'Nothing, says Diego' });
  site.clock.advance(86_400_000);
  await site.ask('maya', 'checkIn', { keyResult, value: 18, confidence: 0.6, changed: 'Maya says so too', blocked: '' });
});
afterEach(() => site.close());

/** Runs the weekly report and every job it brings, with the app's own functions. */
async function aWeekLater(): Promise<void> {
  await site.world.platform.runSchedule('personal-data');
  await site.world.platform.drainQueue({ force: true });
}

/** Where in storage a text lies: in a key, an indexed attribute or a record. */
const placesOf = (text: string): string[] =>
  site.world.platform.stored().filter((one) => JSON.stringify(one).includes(text)).map(({ collection, key }) => `${collection}/${key}`);

const invocations = (functionKey: string) => site.world.meter.read().invocations.filter((one) => one.functionKey === functionKey);

describe('Stored accounts are reported', () => {
  test('all that any record names, whether or not they ever wrote anything', async () => {
    site.world.meter.reset();
    await aWeekLater();
    const [report] = invocations('personal-data-job');
    // diego, elena, maya, nora, priya: one page of the index, one request.
    expect(report).toMatchObject({ storageReads: expect.any(Number), storageWrites: 0, accountReports: 1, jiraRequests: 0 });
    expect(site.world.platform.reported().map((page) => [...page].sort())).toEqual([['diego', 'elena', 'maya', 'nora', 'priya']]);
  });

  test('at most 90 in one request', async () => {
    const members = Array.from({ length: 200 }, (_, i) => `member-${i}`);
    await site.askAdmin('nora', 'saveTeam', { key: 'BIG', version: 0, draft: { name: 'Big', level: 'company', lead: 'elena', members, projects: [] } });
    await aWeekLater();
    expect(site.world.platform.reported().map((page) => page.length)).toEqual([90, 90, 25]);
  });

  test('again by the queue when Atlassian does not answer', async () => {
    site.jira.closeAccount('diego');
    jest.spyOn(site.jira, 'isClosed').mockImplementationOnce(() => {
      throw new Error('no answer');
    });
    await aWeekLater();
    expect(placesOf('diego')).not.toEqual([]);
    await site.world.platform.drainQueue({ force: true });
    expect(placesOf('diego')).toEqual([]);
  });
});

describe('A closed account', () => {
  test('is nowhere in storage after the report, and what it did stays', async () => {
    await site.ask('maya', 'dropKeyResult', { keyResult: await aKeyResult(site, 'diego', objective), version: 1, reason: 'Counted twice' });
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    const editing = await site.ask('maya', 'openKeyResult', { keyResult });
    const { key: _, objective: __, team: ___, cycle: ____, life: _____, createdAt: ______, ...draft } = editing.view.keyResult;
    await site.ask('maya', 'editKeyResult', { keyResult, version: editing.view.version, draft: { ...draft, owner: 'maya' } });
    await site.ask('diego', 'dismissFinding', { team: 'SUP', cycle: quarter, finding: `K1:${keyResult}:9f1c02ab`, reason: 'Diego thinks it is one' });
    expect(placesOf('diego')).not.toEqual([]);

    site.jira.closeAccount('diego');
    await aWeekLater();

    expect(placesOf('diego')).toEqual([]);
    const page = await site.ask('maya', 'openKeyResult', { keyResult });
    expect(page.checkIns?.entries.map(({ by, changed }) => [by, changed])).toEqual([
      ['maya', 'Maya says so too'],
      ['former-user', 'Diego says the bots are live'],
    ]);
    expect(page.changes?.entries.map(({ what, by }) => [what, by])).toContainEqual(['linked', 'former-user']);
    expect(page.changes?.entries.find(({ what }) => what === 'edited')?.fields).toContainEqual({ field: 'owner', from: 'former-user', to: 'maya' });
    expect(page.objective?.owner).toBe('former-user');
    expect(page.coach.dismissed).toMatchObject([{ by: 'former-user', reason: 'Diego thinks it is one' }]);
  });

  test('leaves its key results to a former user, whom Jira knows as little as any account that left', async () => {
    site.jira.closeAccount('diego');
    await aWeekLater();
    const { view } = await site.ask('maya', 'openKeyResult', { keyResult });
    expect(view.keyResult.owner).toBe('former-user');
    expect(view.state.lastCheckIn?.by).toBe('maya');
  });

  test('leads nothing any more: its team is led by nobody until an admin names somebody', async () => {
    site.jira.closeAccount('maya');
    await aWeekLater();
    const { team } = (await site.askAdmin('nora', 'openSettings', {})).teams.find((one) => one.team.key === 'SUP')!;
    expect(team.lead).toBe('former-user');
    await expect(site.ask('priya', 'openProject', { projectId: '10001', cycle: quarter })).resolves.toMatchObject({ team: { lead: 'former-user' } });
  });

  test('is forgotten again when it comes back into a record, and never reported twice for nothing', async () => {
    site.jira.closeAccount('diego');
    await aWeekLater();
    await aWeekLater();
    expect([...(site.world.platform.reported().at(-1) ?? [])].sort()).toEqual(['elena', 'maya', 'nora', 'priya']);
  });

  test('is forgotten job by job where there are many records, each job bounded', async () => {
    await aKeyResult(site, 'priya', await anObjective(site, 'priya', 'PAY'), { owner: 'diego' });
    const many = await anObjective(site, 'maya', 'SUP', { owner: 'diego' });
    for (let i = 0; i < 15; i += 1) await aKeyResult(site, 'diego', i < 8 ? objective : many, { text: `Key result ${i}` });
    const more = await anObjective(site, 'maya', 'SUP', { owner: 'diego' });
    for (let i = 0; i < 15; i += 1) await aKeyResult(site, 'diego', more, { text: `Another ${i}` });
    site.jira.closeAccount('diego');
    site.world.meter.reset();
    await aWeekLater();
    expect(placesOf('diego')).toEqual([]);
    // The report; eight parts; what is left of them, with the account itself.
    const [, first, second, ...others] = invocations('personal-data-job');
    expect(others).toEqual([]);
    expect(first).toMatchObject({ queueEvents: 1, jiraRequests: 0 });
    expect(second).toMatchObject({ queueEvents: 0, jiraRequests: 0 });
    for (const job of [first!, second!]) expect(job.storageReads).toBeLessThan(400);
  });
});

test('Every kind of record that may name somebody is looked through when an account is forgotten', () => {
  const naming = Object.entries(records).filter(([, schema]) => JSON.stringify(z.toJSONSchema(schema, { io: 'output' })).includes('"holds":"account"'));
  const elsewhere = naming.map(([kind]) => kind as keyof typeof records).filter((kind) => entityOf(kind) !== 'settings');
  // By key, by what each person said, or the list itself: src/app/forget-account.ts. Sections of the settings are all read.
  expect(elsewhere.sort()).toEqual(['account', 'change', 'check-in', 'dismissals', 'key-result', 'kr-state', 'objective', 'team']);
});

describe('An admin erases what a person wrote', () => {
  test('counts first, and counting takes nothing away', async () => {
    const before = site.world.platform.stored();
    expect(await site.askAdmin('nora', 'countTexts', { author: 'diego' })).toEqual({ checkIns: 1, changes: 1 });
    expect(site.world.platform.stored()).toEqual(before);
  });

  test('and the words are gone from every record; numbers, dates and names stay', async () => {
    await site.ask('maya', 'dropKeyResult', { keyResult: await aKeyResult(site, 'diego', objective, { text: 'Twice counted' }), version: 1, reason: 'Maya dropped it' });
    expect(await site.askAdmin('nora', 'eraseTexts', { author: 'diego' })).toEqual({ checkIns: 1, changes: 2, later: false });

    expect(placesOf('Diego says')).toEqual([]);
    expect(placesOf('says Diego')).toEqual([]);
    expect(placesOf('Maya says so too')).not.toEqual([]);
    expect(placesOf('Maya dropped it')).not.toEqual([]);
    const { checkIns, changes } = await site.ask('maya', 'openKeyResult', { keyResult });
    expect(checkIns?.entries.at(-1)).toMatchObject({ by: 'diego', value: 20, confidence: 0.7, changed: '', blocked: '' });
    const created = changes?.entries.find(({ what }) => what === 'created');
    expect(created?.by).toBe('diego');
    expect(created?.fields).toContainEqual({ field: 'text' });
    expect(created?.fields).toContainEqual({ field: 'target', to: { kind: 'change', baseline: 24, target: 4 } });
    expect(await site.askAdmin('nora', 'countTexts', { author: 'diego' })).toEqual({ checkIns: 0, changes: 0 });
  });

  test('a reason for dropping goes, too, and the drop stays', async () => {
    await site.ask('maya', 'dropKeyResult', { keyResult, version: 1, reason: 'Maya never liked it' });
    await site.askAdmin('nora', 'eraseTexts', { author: 'maya' });
    expect(placesOf('never liked')).toEqual([]);
    expect(placesOf('Maya says so too')).toEqual([]);
    const { view } = await site.ask('diego', 'openKeyResult', { keyResult });
    expect(view.keyResult.life).toMatchObject({ kind: 'dropped', by: 'maya', reason: 'The reason was erased.' });
  });

  test('so does one for dismissing a remark of the coach, and it stays dismissed', async () => {
    await site.ask('maya', 'dismissFinding', { team: 'SUP', cycle: quarter, finding: `K1:${keyResult}:9f1c02ab`, reason: 'Maya knows better' });
    await site.askAdmin('nora', 'eraseTexts', { author: 'maya' });
    expect(placesOf('knows better')).toEqual([]);
    const { coach } = await site.ask('diego', 'openKeyResult', { keyResult });
    expect(coach.dismissed).toMatchObject([{ by: 'maya', reason: 'The reason was erased.' }]);
  });

  test('by a job when there is much, which goes on where it stopped', async () => {
    for (let i = 0; i < 30; i += 1) {
      site.clock.advance(60_000);
      await site.ask('diego', 'checkIn', { keyResult, value: 20, confidence: 0.7, changed: `Word ${i} of Diego`, blocked: '' });
    }
    expect(await site.askAdmin('nora', 'eraseTexts', { author: 'diego' })).toMatchObject({ checkIns: 31, later: true });
    site.world.faults.failingKeys = { [`kr-state/${keyResult}#state`]: 'INTERNAL' };
    await site.world.platform.drainQueue({ force: true });
    site.world.faults.failingKeys = {};
    await site.world.platform.drainQueue({ force: true });
    expect(placesOf('of Diego')).toEqual([]);
  });

  test('only an admin, through the admin door', async () => {
    for (const name of ['countTexts', 'eraseTexts'] as const) {
      expect(await site.refusedAdmin('maya', name, { author: 'diego' })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(placesOf('Diego says')).not.toEqual([]);
  });
});

describe('Before an uninstall', () => {
  test('the property is taken off every linked issue', async () => {
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    await site.ask('diego', 'linkWork', { issueId: '500', keyResult });
    expect(await withProperty(routingEpic)).toBe(200);
    site.world.meter.reset();
    expect(await site.world.platform.runPreUninstall()).toBe(1);
    expect(await withProperty(routingEpic)).toBe(404);
    expect(await withProperty('500')).toBe(404);
    expect(invocations('pre-uninstall')).toMatchObject([{ jiraRequests: 2 }]);
    expect(site.world.platform.log.read().at(-1)?.message).toBe('{"what":"pre-uninstall","removed":2,"left":0}');
  });

  const withProperty = async (issue: string) =>
    (await site.jira.request({ kind: 'user', accountId: 'diego' }, { method: 'GET', path: `/rest/api/3/issue/${issue}/properties/throughline` })).status;
});
