import { aCompany, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';

let site: Site;
beforeEach(async () => {
  site = await aCompany();
});
afterEach(() => site.close());

test('The company page lists every team’s objectives with what their status follows from', async () => {
  const objective = await anObjective(site, 'maya', 'SUP');
  await aKeyResult(site, 'maya', objective);
  const { teams, cycle } = await site.ask('ravi', 'openCompany', {});
  expect(cycle?.name).toBe('Q1 2026');
  expect(teams.map(({ team, objectives }) => [team.key, objectives?.length])).toEqual([
    ['CO', 0],
    ['CX', 0],
    ['SUP', 1],
    ['PAY', 0],
  ]);
  expect(teams[2]?.objectives?.[0]).toMatchObject({ key: objective, entries: [{ keyResult: 'SUP-KR1', weight: 1, byWork: false }] });
});

test('A dropped key result gives nothing to its objective any more', async () => {
  const objective = await anObjective(site, 'maya', 'SUP');
  const keyResult = await aKeyResult(site, 'maya', objective);
  await site.ask('maya', 'dropKeyResult', { keyResult, version: 1, reason: 'No way to measure it.' });
  const { teams } = await site.ask('ravi', 'openCompany', {});
  expect(teams[2]?.objectives?.[0]?.entries).toEqual([]);
});

test('A team whose outline cannot be read is said, never shown as empty', async () => {
  await anObjective(site, 'maya', 'SUP');
  site.world.faults.failingKeys = { 'outline/SUP:2026-q1#outline': 'INTERNAL' };
  const { teams } = await site.ask('ravi', 'openCompany', {});
  expect(teams[2]).not.toHaveProperty('objectives');
});
