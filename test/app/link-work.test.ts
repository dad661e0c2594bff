import { aCompany, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { routingEpic } from '../support/jira-records';

let site: Site;
let keyResult: string;
beforeEach(async () => {
  site = await aCompany();
  keyResult = await aKeyResult(site, 'maya', await anObjective(site, 'maya', 'SUP', { pillar: 'trust' }));
});
afterEach(() => site.close());

const workOf = async (issueId: string) =>
  (await site.ask('maya', 'openPanel', { issueId })).keyResults.map(({ keyResult: { key }, state }) => ({ key, work: state.work }));

describe('Linking an issue to a key result', () => {
  test('counts the epic’s children at once', async () => {
    const panel = await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    expect(panel.keyResults[0]?.state.work).toMatchObject({ total: 20, done: 18, inProgress: 1 });
    expect(panel.keyResults[0]?.state.reading).toBeUndefined();
  });

  test('twice changes nothing', async () => {
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    const again = await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    expect(again.keyResults.map((one) => one.keyResult.key)).toEqual([keyResult]);
    expect(again.keyResults[0]?.state.issues).toEqual([routingEpic]);
  });

  test('counts an issue without children as itself, and a story’s sub-tasks instead of the story', async () => {
    await site.ask('diego', 'linkWork', { issueId: '700', keyResult });
    expect(await workOf('700')).toMatchObject([{ work: { total: 1, done: 0 } }]);
    await site.ask('diego', 'linkWork', { issueId: '600', keyResult });
    expect(await workOf('600')).toMatchObject([{ work: { total: 2, done: 0 } }]);
  });

  test('counts an issue once that is linked itself and through its epic', async () => {
    await site.ask('diego', 'linkWork', { issueId: '500', keyResult });
    await site.ask('diego', 'linkWork', { issueId: '501', keyResult });
    expect(await workOf('500')).toMatchObject([{ work: { total: 5, done: 2, inProgress: 1 } }]);
  });

  test('leaves resolutions of the admin’s list out of both numbers', async () => {
    const settings = await site.askAdmin('nora', 'openSettings', {});
    await site.askAdmin('nora', 'saveLimits', {
      version: 0,
      thresholds: settings.limits.thresholds,
      excludedResolutions: [{ id: '2', name: "Won't Do" }],
    });
    site.jira.transition('503', '3', 'maya', '2');
    await site.ask('diego', 'linkWork', { issueId: '500', keyResult });
    expect(await workOf('500')).toMatchObject([{ work: { total: 4, done: 2 } }]);
  });

  test('shows the line up to the pillar', async () => {
    const { lines } = await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    expect(Object.values(lines)[0]).toMatchObject([
      { kind: 'objective', key: 'SUP-O1', level: 'team' },
      { kind: 'pillar', name: 'Win on trust, not on price' },
    ]);
  });

  test('is for those who may edit the issue in Jira', async () => {
    expect(await site.refused('ravi', 'linkWork', { issueId: routingEpic, keyResult })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await site.refused('maya', 'linkWork', { issueId: '800', keyResult })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await site.refused(null, 'linkWork', { issueId: routingEpic, keyResult })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('one dead epic does not kill the number: the others still count', async () => {
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    await site.ask('diego', 'linkWork', { issueId: '500', keyResult });
    site.jira.deleteIssue(routingEpic, 'maya');
    const { view } = await site.ask('maya', 'measureNow', { keyResult });
    expect(view.state.work).toMatchObject({ total: 5, done: 2, inProgress: 1 });
    expect(view.state.notFound).toEqual([routingEpic]);
  });

  test('when Jira is down the last counts stand with their time, never zeros', async () => {
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    const before = (await workOf(routingEpic))[0]?.work;
    site.clock.advance(3_600_000);
    site.jira.faults.down = true;
    await site.measureJob([keyResult]);
    expect((await workOf(routingEpic))[0]?.work).toEqual(before);
  });
});

describe('Unlinking', () => {
  test('takes the work away, and undo brings it back', async () => {
    await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    expect((await site.ask('diego', 'unlinkWork', { issueId: routingEpic, keyResult })).keyResults).toEqual([]);
    const back = await site.ask('diego', 'linkWork', { issueId: routingEpic, keyResult });
    expect(back.keyResults[0]?.state.work).toMatchObject({ total: 20, done: 18 });
  });

  test('what is not linked changes nothing', async () => {
    expect((await site.ask('diego', 'unlinkWork', { issueId: routingEpic, keyResult })).keyResults).toEqual([]);
  });
});
