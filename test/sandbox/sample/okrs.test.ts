import { displayPercent } from '../../../src/okr/display-percent';
import { progress } from '../../../src/okr/progress';
import { okrs } from '../../../sandbox/sample/okrs';
import { accountOf, people } from '../../../sandbox/sample/people';

const objectives = okrs.teams.flatMap((team) => team.objectives.map((objective) => ({ ...objective, team })));
const keyResults = objectives.flatMap((objective) => objective.keyResults);
const keyResult = (key: string) => keyResults.find((one) => one.key === key);
const now = (key: string) => keyResult(key)?.checkIns.at(-1);

const outcome = (key: string) => {
  const one = keyResult(key);
  if (one === undefined) throw new Error(`There is no ${key}`);
  const come = progress(one.target, now(key)?.value ?? null);
  return come.kind === 'none' ? come.why : displayPercent(come.ratio);
};

test.each([
  ['SUP-KR1', '8%', 5, '2026-02-09'],
  ['SUP-KR2', '49%', 7, '2026-02-16'],
  ['SUP-KR3', '42%', 6, '2026-01-28'],
  ['SUP-KR4', '33%', 4, '2026-02-09'],
  ['SUP-KR5', '57%', 8, '2026-02-16'],
  ['SUP-KR6', '57%', 7, '2026-02-16'],
  ['SUP-KR7', 'no-target', undefined, undefined],
  ['SUP-KR8', '50%', 7, '2026-02-16'],
])('%s stands at %s with confidence %s since %s, as in the picture of the support team', (key, percent, confidence, day) => {
  expect([outcome(key), now(key)?.confidence, now(key)?.day]).toEqual([percent, confidence, day]);
});

test('ten teams on three levels; each of five has had a quarter before', () => {
  expect(okrs.teams.map(({ level }) => level).sort()).toEqual(['company', 'department', 'department', ...Array<string>(7).fill('team')]);
  const before = objectives.filter(({ cycle }) => cycle === '2025-q4');
  expect(before.map(({ team }) => team.key)).toEqual(['PLT', 'MOB', 'ACC', 'GRO', 'REL']);
});

test('there is one of every kind: past the target, the wrong way, a band, a line, stages, a count, work, no number', () => {
  expect(outcome('PAY-KR2')).toBe('118%');
  expect(keyResult('PAY-KR2')?.commitment).toBe('aspirational');
  expect(outcome('PAY-KR4')).toBe('−12%');
  const kinds = keyResults.map((one) => `${one.target.kind}, ${one.measure?.kind ?? 'typed'}`);
  expect(new Set(kinds)).toEqual(
    new Set(['change, typed', 'change, count', 'change, share', 'change, sum', 'change, work-done', 'none, work-done', 'below, typed', 'within, typed', 'stages, typed', 'none, typed']),
  );
});

test('keys count up within a team, parents come before their children, and check-ins are in order', () => {
  for (const team of okrs.teams) {
    expect(team.objectives.map(({ key }) => key)).toEqual(team.objectives.map((_, i) => `${team.key}-O${i + 1}`));
    const keys = team.objectives.flatMap((objective) => objective.keyResults.map(({ key }) => key));
    expect(keys).toEqual(keys.map((_, i) => `${team.key}-KR${i + 1}`));
  }
  objectives.forEach(({ key, parent }, i) => {
    if (parent !== undefined) expect([key, objectives.slice(0, i).map((one) => one.key)]).toEqual([key, expect.arrayContaining([parent])]);
  });
  for (const { checkIns } of keyResults) expect(checkIns.map(({ day }) => day)).toEqual(checkIns.map(({ day }) => day).sort());
});

test('who checks in may: the owner, the owner of the objective, or the lead', () => {
  for (const { owner, team, keyResults: own } of objectives) {
    for (const one of own) {
      for (const { by } of one.checkIns) expect([one.owner, owner, team.lead]).toContain(by ?? one.owner);
    }
  }
});

test('people have addresses at Northlight and ids of their own', () => {
  expect(people.maya).toMatchObject({ accountId: 'maya-lindqvist', emailAddress: 'maya.lindqvist@northlight.example' });
  expect(new Set(Object.values(people).map((person) => person.accountId)).size).toBe(27);
  expect(Object.values(people).filter((person) => person.admin).map((person) => person.accountId)).toEqual([accountOf('nora')]);
});
