import { rules } from '../../src/coach/finding';
import { aCompany, aKeyResult, anObjective, quarter } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project, routingEpic } from '../support/jira-records';

let site: Site;
let keyResult: string;
beforeEach(async () => {
  site = await aCompany();
  keyResult = await aKeyResult(site, 'maya', await anObjective(site, 'maya', 'SUP'), { text: 'Redesign the FAQ page' });
});
afterEach(() => site.close());

const isWork = () => `K1:${keyResult}:9f1c02ab`;
const dismiss = (who: 'maya' | 'priya' | 'diego', finding: string, reason: string) =>
  site.ask(who, 'dismissFinding', { team: 'SUP', cycle: quarter, finding, reason });
const restore = (finding: string) => site.ask('maya', 'restoreFinding', { team: 'SUP', cycle: quarter, finding });

/** What each page says is dismissed. */
async function everywhere() {
  await site.ask('maya', 'linkWork', { issueId: routingEpic, keyResult }).catch(() => undefined);
  const okrs = await site.ask('elena', 'openProject', { projectId: project.SUP, cycle: quarter });
  const pages = [
    okrs.kind === 'team' ? okrs : null,
    await site.ask('elena', 'openKeyResult', { keyResult }),
    await site.ask('elena', 'openPanel', { issueId: routingEpic }),
    await site.ask('elena', 'openCompany', { cycle: quarter }),
  ];
  return pages.map((page) => page?.coach.dismissed.map(({ finding, by, reason }) => [finding, by, reason]));
}

describe('A member dismisses a finding', () => {
  test('with a reason, which every page then brings', async () => {
    await dismiss('priya', isWork(), 'The works council asked for this page');
    const entry = [[isWork(), 'priya', 'The works council asked for this page']];
    expect(await everywhere()).toEqual([entry, entry, entry, entry]);
  });

  test('and brings it back', async () => {
    await dismiss('maya', isWork(), 'Agreed with the council');
    expect(await restore(isWork())).toEqual({ dismissed: [] });
    expect(await everywhere()).toEqual([[], [], [], []]);
  });

  test('and both are in the key result’s changes, with who and why', async () => {
    await dismiss('maya', isWork(), 'Agreed with the council');
    site.clock.advance(60_000);
    await restore(isWork());
    const { changes } = await site.ask('maya', 'openKeyResult', { keyResult });
    expect(changes?.entries.slice(0, 2).map(({ what, by, reason }) => [what, by, reason])).toEqual([
      ['finding-restored', 'maya', undefined],
      ['finding-dismissed', 'maya', 'Agreed with the council'],
    ]);
  });

  test('twice for the same reason: the second time nothing is written', async () => {
    await dismiss('maya', isWork(), 'Agreed');
    const cost = await site.cost('maya', 'dismissFinding', { team: 'SUP', cycle: quarter, finding: isWork(), reason: 'Agreed' });
    expect(cost.storageWrites).toBe(0);
    expect((await site.cost('maya', 'restoreFinding', { team: 'SUP', cycle: quarter, finding: `K2:${keyResult}:00000000` })).storageWrites).toBe(0);
  });

  test('while somebody else dismisses another: both stay, and nobody is told of a conflict', async () => {
    const who = ['maya', 'priya', 'diego'] as const;
    await Promise.all(who.map((person, i) => dismiss(person, `K${i + 1}:${keyResult}:9f1c02ab`, 'At the same time')));
    const page = await site.ask('maya', 'openKeyResult', { keyResult });
    expect(page.coach.dismissed.map(({ by }) => by).sort()).toEqual(['diego', 'maya', 'priya']);
  });

  test('and an edit meanwhile is not refused for it', async () => {
    const { view } = await site.ask('maya', 'openKeyResult', { keyResult });
    await dismiss('priya', isWork(), 'Agreed');
    const { key: _, objective: __, team: ___, cycle: ____, life: _____, createdAt: ______, ...draft } = view.keyResult;
    await expect(site.ask('maya', 'editKeyResult', { keyResult, version: view.version, draft: { ...draft, text: 'Redesign the help page' } })).resolves.toMatchObject({ version: view.version + 1 });
  });

  test('of older texts of one thing only the newest two stay', async () => {
    for (const hash of ['00000001', '00000002', '00000003']) await dismiss('maya', `K1:${keyResult}:${hash}`, 'Still so');
    const { coach } = await site.ask('maya', 'openKeyResult', { keyResult });
    expect(coach.dismissed.map(({ finding }) => finding.slice(-1))).toEqual(['2', '3']);
  });
});

describe('It is refused', () => {
  test.each([
    ['of a key result of another team', 'K1:PAY-KR1:9f1c02ab', 'NOT_FOUND'],
    ['of a key result that is not there', 'K1:SUP-KR999:9f1c02ab', 'NOT_FOUND'],
    ['of another team as a whole', 'O6:PAY:9f1c02ab', 'NOT_FOUND'],
    ['of a rule that does not exist', 'K99:SUP-KR1:9f1c02ab', 'INVALID'],
    ['without a finding', 'everything', 'INVALID'],
  ])('%s', async (_, finding, code) => {
    const answer = await site.answer('maya', 'dismissFinding', { team: 'SUP', cycle: quarter, finding, reason: 'Because' });
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  test('without a reason', async () => {
    const answer = await site.answer('maya', 'dismissFinding', { team: 'SUP', cycle: quarter, finding: isWork(), reason: '' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID', fields: [{ path: 'reason' }] } });
  });

  test('when 120 of the cycle are dismissed, with the way out', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    for (let i = 0; i < 12; i += 1) {
      const other = await aKeyResult(site, 'maya', objective);
      for (const rule of rules.slice(0, 10)) await dismiss('maya', `${rule}:${other}:9f1c02ab`, 'So it is');
    }
    const answer = await site.answer('maya', 'dismissFinding', { team: 'SUP', cycle: quarter, finding: isWork(), reason: 'One more' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'LIMIT', message: expect.stringContaining('Bring some back') } });
  });
});

test('A remark about the set belongs to the team', async () => {
  await dismiss('maya', 'O6:SUP:9f1c02ab', 'Agreed with Elena for this quarter');
  const okrs = await site.ask('elena', 'openProject', { projectId: project.SUP, cycle: quarter });
  expect(okrs.kind === 'team' && okrs.coach.dismissed).toMatchObject([{ finding: 'O6:SUP:9f1c02ab' }]);
});

test('What cannot be read hides nothing: the page opens and its findings speak', async () => {
  await dismiss('maya', isWork(), 'Agreed');
  site.world.faults.failingKeys = { [`note/SUP:${quarter}#dismissals`]: 'INTERNAL_SERVER_ERROR' };
  const okrs = await site.ask('elena', 'openProject', { projectId: project.SUP, cycle: quarter });
  expect(okrs.kind === 'team' && okrs.coach.dismissed).toEqual([]);
});

describe('An admin decides about rules', () => {
  test('and every page brings it', async () => {
    await site.askAdmin('nora', 'saveCoach', { version: 0, rules: { K10: 'off', K3: 'note' } });
    const okrs = await site.ask('elena', 'openProject', { projectId: project.SUP, cycle: quarter });
    const rules = [
      okrs.kind === 'team' ? okrs.coach.rules : null,
      (await site.ask('elena', 'openKeyResult', { keyResult })).coach.rules,
      (await site.ask('elena', 'openPanel', { issueId: routingEpic })).coach.rules,
      (await site.ask('elena', 'openCompany', {})).coach.rules,
      (await site.askAdmin('nora', 'openSettings', {})).coach.rules,
    ];
    expect(rules).toEqual(Array(5).fill({ K10: 'off', K3: 'note' }));
  });

  test('two at once: the second is shown what the first saved', async () => {
    await site.askAdmin('nora', 'saveCoach', { version: 0, rules: { K10: 'off' } });
    const answer = await site.answer('nora', 'saveCoach', { version: 0, rules: { K9: 'off' } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CONFLICT', conflict: { theirs: { rules: { K10: 'off' } } } } });
  });

  test('a rule or a severity that does not exist is refused', async () => {
    for (const rules of [{ K99: 'off' }, { K1: 'loud' }]) {
      expect(await site.answer('nora', 'saveCoach', { version: 0, rules })).toMatchObject({ ok: false, error: { code: 'INVALID' } });
    }
  });
});
