import { aCompany, aDraft, aKeyResult, anObjective, quarter } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project } from '../support/jira-records';

let site: Site;
beforeEach(async () => {
  site = await aCompany();
});
afterEach(() => site.close());

const openTeam = async () => {
  const view = await site.ask('ravi', 'openProject', { projectId: project.SUP });
  if (view.kind !== 'team') throw new Error(`expected a team, got ${view.kind}`);
  return view;
};

describe('Writing objectives and key results', () => {
  test('gives keys people can say, and opens the cycle of today', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    const keyResult = await aKeyResult(site, 'maya', objective);
    expect([objective, keyResult]).toEqual(['SUP-O1', 'SUP-KR1']);
    const view = await openTeam();
    expect(view.cycle.name).toBe('Q1 2026');
    expect(view.objectives.map((one) => [one.objective.key, one.keyResults.map((kr) => kr.keyResult.key)])).toEqual([
      ['SUP-O1', ['SUP-KR1']],
    ]);
  });

  test('two people writing at once get two keys, and neither sees a clash', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    const keys = await Promise.all([1, 2, 3].map(() => aKeyResult(site, 'maya', objective)));
    expect(keys.sort()).toEqual(['SUP-KR1', 'SUP-KR2', 'SUP-KR3']);
    expect((await openTeam()).objectives[0]?.keyResults).toHaveLength(3);
  });

  test('refuses baseline = target with the reason, at the field', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    const draft = aDraft({ target: { kind: 'change', baseline: 24, target: 24 } });
    expect(await site.refused('maya', 'createKeyResult', { objective, draft })).toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'draft.target', message: expect.stringContaining('nothing would change') }],
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number('1e400'), -1e16])('refuses %p as a target', async (target) => {
    const objective = await anObjective(site, 'maya', 'SUP');
    const draft = aDraft({ target: { kind: 'change', baseline: 1, target } });
    expect(await site.refused('maya', 'createKeyResult', { objective, draft })).toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'draft.target.target' }],
    });
  });

  test('an edit on an old version is a conflict that brings theirs, and nothing is lost', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    const keyResult = await aKeyResult(site, 'maya', objective);
    await site.ask('priya', 'editKeyResult', { keyResult, version: 1, draft: aDraft({ text: 'Priya’s words' }) });
    const failure = await site.refused('maya', 'editKeyResult', { keyResult, version: 1, draft: aDraft({ text: 'Maya’s words' }) });
    expect(failure).toMatchObject({
      code: 'CONFLICT',
      conflict: { by: 'priya', version: 2, theirs: aDraft({ text: 'Priya’s words' }) },
    });
    const saved = await site.ask('maya', 'editKeyResult', { keyResult, version: 2, draft: aDraft({ text: 'Both' }) });
    expect(saved).toMatchObject({ version: 3, keyResult: { text: 'Both' } });
  });

  test('linking, measuring and checking in never get in an editor’s way', async () => {
    const keyResult = await aKeyResult(site, 'maya', await anObjective(site, 'maya', 'SUP'));
    await site.ask('diego', 'linkWork', { issueId: '500', keyResult });
    await site.ask('diego', 'checkIn', { keyResult, value: 22.4, confidence: 0.5, changed: '', blocked: '' });
    await site.ask('maya', 'measureNow', { keyResult });
    expect((await site.ask('maya', 'editKeyResult', { keyResult, version: 1, draft: aDraft() })).version).toBe(2);
  });

  test('a dropped key result leaves the page and stays as the issue’s past', async () => {
    const keyResult = await aKeyResult(site, 'maya', await anObjective(site, 'maya', 'SUP'));
    await site.ask('diego', 'linkWork', { issueId: '500', keyResult });
    await site.ask('maya', 'dropKeyResult', { keyResult, version: 1, reason: 'The number cannot be had.' });
    expect((await openTeam()).objectives[0]?.keyResults).toEqual([]);
    const panel = await site.ask('maya', 'openPanel', { issueId: '500' });
    expect(panel).toMatchObject({ keyResults: [], past: [{ key: keyResult, why: 'dropped' }] });
  });

  test('a dropped objective takes its key results with it', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    await aKeyResult(site, 'maya', objective);
    await site.ask('maya', 'dropObjective', { objective, version: 1, reason: 'Another team does it.' });
    expect((await openTeam()).objectives).toEqual([]);
    expect(await site.refused('maya', 'createKeyResult', { objective, draft: aDraft() })).toMatchObject({ code: 'INVALID' });
  });
});

describe('Lines up', () => {
  test('a new parent moves the lines of everything below', async () => {
    const above = await anObjective(site, 'maya', 'CX', { title: 'Customers get help before they lose patience', pillar: 'trust' });
    const objective = await anObjective(site, 'maya', 'SUP');
    const keyResult = await aKeyResult(site, 'maya', objective);
    await site.ask('diego', 'linkWork', { issueId: '500', keyResult });
    await site.ask('maya', 'editObjective', { objective, version: 1, draft: { title: 'Renamed', parent: above } });
    const { lines } = await site.ask('diego', 'openPanel', { issueId: '500' });
    expect(Object.values(lines)[0]).toMatchObject([
      { kind: 'objective', key: objective, title: 'Renamed' },
      { kind: 'objective', key: above, level: 'department' },
      { kind: 'pillar', id: 'trust' },
    ]);
  });

  test('a loop is refused', async () => {
    const above = await anObjective(site, 'maya', 'CX');
    const below = await anObjective(site, 'maya', 'SUP', { parent: above });
    const looped = { objective: above, version: 1, draft: { title: 'x', parent: below } };
    expect(await site.refused('maya', 'editObjective', looped)).toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'draft.parent', message: expect.stringContaining('loop') }],
    });
  });

  test('objectives and key results of the teams above are offered as parents', async () => {
    const above = await anObjective(site, 'maya', 'CX');
    await aKeyResult(site, 'maya', above);
    await anObjective(site, 'maya', 'SUP');
    const { parents } = await site.ask('maya', 'listParents', { team: 'SUP', cycle: quarter });
    expect(parents.map(({ key }) => key)).toEqual(['CX-O1', 'CX-KR1']);
  });
});

describe('Who may write', () => {
  const create = () => ({ team: 'SUP', cycle: quarter, draft: { title: 'An objective' } });

  test('the lead, listed members, those who may edit issues of its project, and admins', async () => {
    for (const who of ['maya', 'priya', 'diego', 'nora'] as const) {
      await expect(site.ask(who, 'createObjective', create())).resolves.toMatchObject({ version: 1 });
    }
    for (const who of ['ravi', 'lucia', 'elena', null] as const) {
      expect(await site.refused(who, 'createObjective', create())).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('only the lead and admins drop', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    const drop = { objective, version: 1, reason: 'No longer.' };
    expect(await site.refused('priya', 'dropObjective', drop)).toMatchObject({ code: 'FORBIDDEN' });
    await expect(site.ask('nora', 'dropObjective', drop)).resolves.toEqual({ dropped: objective });
  });
});
