import { aCompany, aDraft, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project } from '../support/jira-records';

let site: Site;
let keyResult: string;
beforeEach(async () => {
  site = await aCompany(Date.parse('2026-01-05T09:00:00Z'));
  keyResult = await aKeyResult(site, 'maya', await anObjective(site, 'maya', 'SUP', { owner: 'elena' }));
});
afterEach(() => site.close());

const said = (more: object = {}) => ({ keyResult, value: 20, confidence: 0.7, changed: 'Triage on arrival', blocked: '', ...more });

describe('Checking in', () => {
  test('sets the value, the confidence and one sample of the series', async () => {
    const view = await site.ask('diego', 'checkIn', said());
    expect(view.state.reading).toMatchObject({ source: 'check-in', value: 20, by: 'diego' });
    expect(view.inputs).toMatchObject({ progress: { ratio: 0.2, of: 'change' }, confidence: 0.7 });
    expect(view.samples).toEqual([{ at: '2026-01-05T09:00:00.000Z', value: 20 }].map((one) => expect.objectContaining({ value: one.value })));
  });

  test('may come without a value: word is word', async () => {
    await site.ask('diego', 'checkIn', said());
    const view = await site.ask('diego', 'checkIn', said({ value: undefined, confidence: 0.3 }));
    expect(view.state.reading).toMatchObject({ value: 20 });
    expect(view.inputs.confidence).toBe(0.3);
  });

  test('a back-dated one inserts into the series and does not move what counts now', async () => {
    site.clock.set(Date.parse('2026-01-20T09:00:00Z'));
    await site.ask('diego', 'checkIn', said({ value: 18 }));
    const view = await site.ask('diego', 'checkIn', said({ value: 22, about: '2026-01-12T09:00:00.000Z' }));
    expect(view.state.reading).toMatchObject({ value: 18 });
    expect(view.samples.map(({ value }) => value)).toEqual([22, 18]);
    expect(view.state.heardAbout).toEqual(['2026-01-12T09:00:00.000Z', view.state.lastCheckIn?.about]);
  });

  test('is about a day of the cycle that has come', async () => {
    for (const about of ['2026-03-01T00:00:00.000Z', '2025-12-31T00:00:00.000Z']) {
      expect(await site.refused('diego', 'checkIn', said({ about }))).toMatchObject({ code: 'INVALID', fields: [{ path: 'about' }] });
    }
  });

  test('is for the key result’s owner, the objective’s owner and the lead', async () => {
    for (const who of ['diego', 'elena', 'maya', 'nora'] as const) await site.ask(who, 'checkIn', said());
    for (const who of ['priya', 'ravi'] as const) {
      expect(await site.refused(who, 'checkIn', said())).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('never types over a measured value', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    const measure = { kind: 'count', jql: 'statusCategory != Done', projects: [project.SUP] };
    const measured = await aKeyResult(site, 'maya', objective, { measure, target: { kind: 'change', baseline: 40, target: 2 }, unit: 'issues' });
    expect(await site.refused('diego', 'checkIn', said({ keyResult: measured }))).toMatchObject({ fields: [{ path: 'value' }] });
    await expect(site.ask('diego', 'checkIn', said({ keyResult: measured, value: undefined }))).resolves.toBeDefined();
  });

  test('counts stages as a whole number of those there are', async () => {
    const stages = [
      { name: 'Pilot', by: '2026-02-01', grade: 0.3 },
      { name: 'Everyone', by: '2026-03-20', grade: 1 },
    ];
    await site.ask('maya', 'editKeyResult', { keyResult, version: 1, draft: aDraft({ target: { kind: 'stages', stages } }) });
    expect(await site.refused('diego', 'checkIn', said({ value: 3 }))).toMatchObject({ fields: [{ path: 'value' }] });
    expect((await site.ask('diego', 'checkIn', said({ value: 1 }))).inputs.progress).toEqual({ ratio: 0.3, of: 'stages' });
  });
});

describe('Taking a check-in back', () => {
  const undo = (view: { state: { lastCheckIn?: { about: string; recordedAt: string } | undefined } }) => ({
    keyResult,
    about: view.state.lastCheckIn?.about,
    recordedAt: view.state.lastCheckIn?.recordedAt,
  });
  const page = () => site.ask('maya', 'openKeyResult', { keyResult });

  test('brings back what stood before: value, confidence, status and the series', async () => {
    await site.ask('diego', 'checkIn', said({ value: 20, confidence: 0.7 }));
    site.clock.advance(60_000);
    const before = await page();
    const mistaken = await site.ask('diego', 'checkIn', said({ value: 2, confidence: 0.1, changed: 'Typed 2 for 20' }));
    const after = await site.ask('diego', 'undoCheckIn', undo(mistaken));
    expect(after).toEqual(before.view);
    expect((await page()).checkIns?.entries).toEqual(before.checkIns?.entries);
  });

  test('brings back that there was none', async () => {
    const first = await site.ask('diego', 'checkIn', said());
    const after = await site.ask('diego', 'undoCheckIn', undo(first));
    expect(after.state.lastCheckIn).toBeUndefined();
    expect(after.state.reading).toBeUndefined();
    expect(after.samples).toEqual([]);
  });

  test('is on record, without the words that were taken back', async () => {
    const first = await site.ask('diego', 'checkIn', said({ changed: 'Oops' }));
    await site.ask('diego', 'undoCheckIn', undo(first));
    const { changes } = await page();
    expect(changes?.entries[0]).toMatchObject({ what: 'check-in-undone', by: 'diego' });
    expect(JSON.stringify(changes)).not.toContain('Oops');
  });

  test('leaves a back-dated one’s neighbors alone', async () => {
    site.clock.set(Date.parse('2026-01-20T09:00:00Z'));
    const now = await site.ask('diego', 'checkIn', said({ value: 18 }));
    const about = '2026-01-12T09:00:00.000Z';
    await site.ask('diego', 'checkIn', said({ value: 22, about }));
    const { recordedAt } = (await page()).checkIns?.entries.find((one) => one.about === about) ?? {};
    const after = await site.ask('diego', 'undoCheckIn', { keyResult, about, recordedAt });
    expect(after.state).toEqual(now.state);
    expect(after.samples).toEqual(now.samples);
  });

  test('is for its author alone, for ten minutes, and only while nobody has checked in since', async () => {
    const first = await site.ask('diego', 'checkIn', said());
    expect(await site.refused('maya', 'undoCheckIn', undo(first))).toMatchObject({ code: 'NOT_FOUND' });
    site.clock.advance(60_000);
    const second = await site.ask('maya', 'checkIn', said({ value: 12 }));
    expect(await site.refused('diego', 'undoCheckIn', undo(first))).toMatchObject({ code: 'INVALID', message: expect.stringContaining('since') });
    site.clock.advance(10 * 60_000 + 1);
    expect(await site.refused('maya', 'undoCheckIn', undo(second))).toMatchObject({ code: 'INVALID', message: expect.stringContaining('10 minutes') });
    expect((await page()).view.state.reading).toMatchObject({ value: 12 });
  });

  test('twice takes back once', async () => {
    const first = await site.ask('diego', 'checkIn', said());
    await site.ask('diego', 'undoCheckIn', undo(first));
    expect(await site.refused('diego', 'undoCheckIn', undo(first))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
