import { z } from 'zod';
import { adminCalls } from '../../../src/contract/admin-calls';
import { userCalls } from '../../../src/contract/user-calls';
import { jiraTimeline } from '../../../sandbox/sample/jira-timeline';
import { sampleWorld } from './sample-world';

describe('the sample company in the local Jira', () => {
  let world: Awaited<ReturnType<typeof sampleWorld>>;
  const epic = (name: string) => jiraTimeline(1).epics.get(name)?.key ?? '';

  beforeAll(async () => {
    world = await sampleWorld(1);
  }, 30_000);
  afterAll(() => world.jira.close());

  test('has 2,000 issues in seven projects and stops at its present', async () => {
    expect(await world.count('project in (SUP, PAY, ONB)')).toBe(200);
    expect(await world.count('project in (MOB, ACC, GRO, REL)')).toBe(1792);
    expect(await world.count('issuetype = Epic')).toBe(47);
    expect(await world.count('issuetype = Sub-task')).toBeGreaterThan(5);
    expect(await world.count('updated > "2026-02-16 09:14"')).toBe(0);
    expect(new Date(world.clock.now()).toISOString()).toMatch(/^2026-02-16T09:14:0/);
  });

  test.each([
    ['routing', 20, 18, 1],
    ['whole-answer', 16, 9, 3],
    ['satisfaction', 11, 4, 3],
    ['unhappy', 14, 5, 4],
    ['referrals', 12, 7, 2],
    ['survey', 4, 3, 1],
    ['hiring', 5, 3, 1],
    ['faq', 8, 5, 1],
    ['payment-bugs', 30, 17, 3],
    ['same-day', 7, 7, 0],
  ])('the epic %s has %i issues, %i of them done and %i in progress', async (name, total, done, inProgress) => {
    const children = `parent = ${epic(name)} AND issuetype != Sub-task`;
    expect([
      await world.count(children),
      await world.count(`${children} AND statusCategory = Done`),
      await world.count(`${children} AND statusCategory = "In Progress"`),
    ]).toEqual([total, done, inProgress]);
  });

  test('the epic of the first picture is all there', async () => {
    const { body } = await world.ask('ravi-menon', 'GET', `/rest/api/3/issue/${epic('routing')}`);
    expect(JSON.parse(body)).toMatchObject({
      key: expect.stringMatching(/^SUP-\d+$/),
      fields: {
        summary: 'Route billing questions to the right queue on arrival',
        status: { name: 'In Progress' },
        priority: { name: 'High' },
        labels: ['billing', 'triage'],
        duedate: '2026-03-13',
        assignee: { displayName: 'Diego Ramos' },
        reporter: { displayName: 'Maya Lindqvist' },
      },
    });
  });

  test('the bugs that PAY-KR1 counts fell from 24 to 13', async () => {
    const high = 'project = PAY AND type = Bug AND priority in (Highest, High)';
    expect(await world.count(`${high} AND created < "2026-01-01"`)).toBe(24);
    expect(await world.count(`${high} AND statusCategory != Done`)).toBe(13);
    expect(await world.count('project in (SUP, PAY, ONB) AND resolution in ("Won\'t Do", Duplicate)')).toBe(3);
  });

  test('Lucia cannot see Payments, Ravi reads but does not edit, Oscar has left', async () => {
    expect(await world.count('project in (SUP, ONB)', 'lucia-ferreira')).toBeGreaterThan(100);
    expect((await world.ask('lucia-ferreira', 'GET', '/rest/api/3/issue/PAY-1')).status).toBe(404);
    expect((await world.ask('ravi-menon', 'GET', '/rest/api/3/issue/PAY-1')).status).toBe(200);
    const edit = { fields: { summary: 'Mine now' } };
    expect((await world.ask('ravi-menon', 'PUT', '/rest/api/3/issue/SUP-1', edit)).status).toBeGreaterThanOrEqual(400);
    expect((await world.ask('diego-ramos', 'PUT', '/rest/api/3/issue/SUP-1', { fields: { summary: 'Renamed' } })).status).toBe(204);
    expect(world.jira.tokens().map((token) => token.accountId)).not.toContain('oscar-lind');
  });

  test('every call to the app is one that the contract knows', () => {
    const refused = world.calls.filter(({ moduleKey, functionKey, payload }) => {
      const calls: Record<string, { payload: { safeParse(value: unknown): { success: boolean } } }> =
        moduleKey === 'settings-page' ? adminCalls : userCalls;
      return !calls[functionKey]?.payload.safeParse(payload).success;
    });
    expect(refused).toEqual([]);
    expect(world.calls.length).toBeGreaterThan(200);
  });

  test('last quarter’s work was finished last quarter, and moved all along', async () => {
    const before = 'project = REL AND created < "2025-12-01"';
    expect(await world.count(`${before} AND statusCategory != Done AND issuetype != Epic`)).toBeLessThan(30);
    const doneBy = (day: string) => world.count(`${before} AND status WAS Done BEFORE "${day}"`);
    expect(await doneBy('2025-11-01')).toBeGreaterThan(20);
    expect(await doneBy('2025-12-01')).toBeGreaterThan((await doneBy('2025-11-01')) + 50);
  });

  test('setting up comes first, and nobody speaks of a key result before it is written', () => {
    expect(world.calls.slice(0, 4).map((call) => call.functionKey)).toEqual(['saveCascade', 'saveCycles', 'saveLimits', 'saveTeam']);
    const written = new Map<string, number>();
    for (const { functionKey, payload } of world.calls) {
      const { objective, keyResult } = z.object({ objective: z.string().optional(), keyResult: z.string().optional() }).parse(payload);
      const team = (objective ?? keyResult ?? '').split('-')[0] ?? '';
      if (functionKey === 'createKeyResult') written.set(team, (written.get(team) ?? 0) + 1);
      else if (keyResult !== undefined) expect(Number(keyResult.split('KR')[1])).toBeLessThanOrEqual(written.get(team) ?? 0);
    }
    expect(written.size).toBe(10);
  });
});

test('a refusal of the app stops the sample and says which call it was', async () => {
  const refusal = { ok: false, error: { code: 'INVALID', message: 'No.', hint: '' } };
  await expect(sampleWorld(1, refusal)).rejects.toThrow('The app refused saveCascade of nora-whitfield at 2025-09-22T10:00');
});
