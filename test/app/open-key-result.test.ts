import { aCompany, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { routingEpic } from '../support/jira-records';

let site: Site;
let objective: string;
let key: string;
beforeEach(async () => {
  site = await aCompany();
  const above = await anObjective(site, 'maya', 'CX', { pillar: 'trust' });
  objective = await anObjective(site, 'maya', 'SUP', { parent: above });
  key = await aKeyResult(site, 'maya', objective);
});
afterEach(() => site.close());

const open = () => site.ask('priya', 'openKeyResult', { keyResult: key });
const checkIn = (value: number, changed: string, more: object = {}) =>
  site.ask('diego', 'checkIn', { keyResult: key, value, confidence: 0.6, changed, blocked: '', ...more });

describe('A key result’s page', () => {
  test('tells what it proves, where it stands on the way up, whose it is and when', async () => {
    const page = await open();
    expect(page.objective).toEqual({ key: objective, title: 'Every invoice question gets a same-day answer' });
    expect(page.line).toMatchObject([{ kind: 'objective', key: objective }, { kind: 'objective', key: 'CX-O1' }, { kind: 'pillar' }]);
    expect(page).toMatchObject({ team: { key: 'SUP' }, cycle: { id: '2026-q1' }, you: { lead: false, listed: true } });
  });

  test('lists check-ins by the day they are about, the newest first', async () => {
    await checkIn(23, 'Routing is live');
    site.clock.advance(3_600_000);
    await checkIn(23.5, 'What January was like', { about: '2026-02-01T09:00:00.000Z' });
    const { checkIns } = await open();
    expect(checkIns?.entries.map(({ changed }) => changed)).toEqual(['Routing is live', 'What January was like']);
    expect(checkIns).toMatchObject({ unreadable: 0, more: false });
  });

  test('shows the check-in of a moment ago once, also while the index has not heard of it', async () => {
    site.world.faults.queryLagMs = 60_000;
    await checkIn(23, 'Routing is live');
    expect((await open()).checkIns?.entries).toHaveLength(1);
    site.clock.advance(120_000);
    expect((await open()).checkIns?.entries).toHaveLength(1);
  });

  test('keeps to the fifty newest, and says that there are more', async () => {
    for (let i = 0; i < 52; i += 1) {
      site.clock.advance(60_000);
      await checkIn(23, `Check-in ${i}`);
    }
    const { checkIns } = await open();
    expect(checkIns?.entries).toHaveLength(50);
    expect(checkIns?.entries[0]?.changed).toBe('Check-in 51');
    expect(checkIns?.more).toBe(true);
  });

  test('lists what people changed, without the check-ins', async () => {
    site.clock.advance(60_000);
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult: key });
    await checkIn(23, 'Routing is live');
    const { changes } = await open();
    expect(changes?.entries).toMatchObject([
      { what: 'linked', by: 'diego', fields: [{ field: 'issue', to: routingEpic }] },
      { what: 'created', by: 'maya' },
    ]);
  });

  test('names the days on which its team was measured', async () => {
    await site.measureJob([key]);
    expect((await open()).runDays).toEqual(['2026-02-16']);
  });

  test('opens after it was dropped, too', async () => {
    const { version } = (await open()).view;
    await site.ask('maya', 'dropKeyResult', { keyResult: key, version, reason: 'The invoice form went away.' });
    const page = await open();
    expect(page.view.inputs.closed).toBe(true);
    expect(page.changes?.entries.some(({ what }) => what === 'dropped')).toBe(true);
  });

  test('costs at most three rounds of reads, no write and no Jira request', async () => {
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult: key });
    await checkIn(23, 'Routing is live');
    const cost = await site.cost('priya', 'openKeyResult', { keyResult: key });
    expect(cost).toMatchObject({ readRounds: 2, storageWrites: 0, jiraRequests: 0 });
  });

  test('is refused for a key that nobody gave out', async () => {
    expect(await site.refused('priya', 'openKeyResult', { keyResult: 'SUP-KR99' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
