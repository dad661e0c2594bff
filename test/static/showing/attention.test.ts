import { reviewSet } from '../../../src/coach/review';
import { dismissal } from '../../../src/coach/decisions';
import type { KeyResultView, ObjectiveView, TeamView } from '../../../src/contract/views';
import { objective } from '../../../src/okr/objective';
import { attention } from '../../../static/src/showing/attention';
import { findingsBySubject } from '../../../static/src/surfaces/project/now/findings-by-subject';
import { aCalendar, aKeyResultView } from '../forms/a-key-result-view';
import { aTeamView } from '../forms/a-team-view';

const halfway = { now: '2026-02-15T00:00:00Z', calendar: { ...aCalendar, now: '2026-02-15T00:00:00Z' } };
const names = (account: string) => (account === 'gone' ? null : account === 'tom' ? 'Tom Becker' : 'Diego Ramos');

/** A key result at half of the quarter that was checked in yesterday and is where it should be, unless said otherwise. */
function aRow(key: string, { value = 14, about = '2026-02-14T09:00:00Z', by = 'diego', confidence = 0.6, blocked = '', work = [0, 0] as [number, number], heardAbout = [] as string[], written = {} } = {}): KeyResultView {
  const checkIn = { keyResult: key, about, recordedAt: about, by, value, confidence, changed: '', blocked };
  const [done, total] = work;
  const view = aKeyResultView({
    keyResult: { key, ...written },
    state: {
      keyResult: key,
      ...(heardAbout.length > 0 ? { heardAbout } : {}),
      reading: { source: 'check-in', value, asOf: about, by },
      lastCheckIn: checkIn,
      ...(total > 0 ? { issues: ['500'], work: { done, total, at: about } } : {}),
    },
  });
  return { ...view, samples: heardAbout.slice(0, 1).map((at) => ({ at, value })) };
}

const anObjective = (key: string, keyResults: KeyResultView[]): ObjectiveView => ({
  objective: objective.parse({ key, team: 'SUP', cycle: '2026-q1', title: 'Same-day answers', life: { kind: 'open' }, createdAt: '2026-01-01T00:00:00Z' }),
  version: 1,
  keyResults,
  unreadable: [],
});

const people = () => ({ kind: 'known', name: 'Somebody' }) as const;

function linesOf(...objectives: ObjectiveView[]) {
  const view: TeamView = { ...aTeamView(), now: halfway.now, objectives };
  return attention(view, { findings: findingsBySubject(view, people, { reviewSet }), calendar: halfway.calendar, names });
}

test('Nothing needs attention where all is well', () => {
  expect(linesOf(anObjective('SUP-O1', [aRow('SUP-KR1'), aRow('SUP-KR2')]))).toEqual([]);
});

test('What contradicts itself comes first, then off track, stale, to-do lists and what is blocked', () => {
  const lines = linesOf(
    anObjective('SUP-O1', [
      aRow('SUP-KR1', { blocked: 'The survey tool waits for Legal.' }),
      aRow('SUP-KR2', { about: '2026-01-28T09:00:00Z', by: 'tom', value: 15 }),
      aRow('SUP-KR3', { value: 23 }),
      aRow('SUP-KR4', { value: 23, confidence: 0.9 }),
      aRow('SUP-KR5', { value: 23, work: [18, 20] }),
    ]),
    anObjective('SUP-O2', [aRow('SUP-KR6', { written: { text: 'Hire two agents' } }), aRow('SUP-KR7', { written: { text: 'Redesign the FAQ page' } })]),
  );
  expect(lines.map(({ why, key }) => [why, key])).toEqual([
    ['busy', 'SUP-KR5'],
    ['confident', 'SUP-KR4'],
    ['off-track', 'SUP-KR3'],
    ['stale', 'SUP-KR2'],
    ['to-do-list', 'SUP-O2'],
    ['blocked', 'SUP-KR1'],
  ]);
  expect(lines.map(({ name, evidence }) => `${name} ${evidence}`)).toEqual([
    'Busy, not moving. 18 of 20 issues are done (90%); the outcome has moved 5% with 50% of its time gone.',
    'Confident, but far behind. Confidence is 9 of 10; the outcome is 45 points behind what was expected by today.',
    'Off track. The outcome is 45 points behind what was expected by today. Off track starts at 25.',
    'No check-in for 17 days. Last value 15\u00a0h on Jan 28 from Tom Becker. The rhythm here is weekly.',
    'A to-do list, not a result. Both key results say what will be done; neither says what will change.',
    'Blocked since Feb 14. “The survey tool waits for Legal.” Diego Ramos, confidence 6.',
  ]);
  expect(lines.map(({ step }) => step)).toEqual([
    { kind: 'review' },
    { kind: 'show' },
    { kind: 'show' },
    { kind: 'check-in' },
    { kind: 'rewrite', keyResult: 'SUP-KR6' },
    { kind: 'check-in' },
  ]);
});

test('A key result stands here once, for the first reason that holds', () => {
  const everything = aRow('SUP-KR1', { value: 23, confidence: 0.9, work: [18, 20], about: '2026-01-20T09:00:00Z', blocked: 'Waits.' });
  expect(linesOf(anObjective('SUP-O1', [everything, aRow('SUP-KR2')]))).toMatchObject([{ why: 'busy', status: 'off-track' }]);
});

test('Off track and silent is off track, and says that there was no word', () => {
  const [line] = linesOf(anObjective('SUP-O1', [aRow('SUP-KR1', { value: 23, about: '2026-01-20T09:00:00Z' })]));
  expect(line).toMatchObject({ why: 'off-track', evidence: expect.stringContaining('No word for 25 days.') });
});

test('A person whose name Jira does not tell is left out of the sentence', () => {
  const lines = linesOf(anObjective('SUP-O1', [aRow('SUP-KR1', { about: '2026-01-28T09:00:00Z', by: 'gone' }), aRow('SUP-KR2', { by: 'gone', blocked: 'Waits.' })]));
  expect(lines.map(({ evidence }) => evidence)).toEqual([
    'Last value 14\u00a0h on Jan 28. The rhythm here is weekly.',
    '“Waits.” Confidence 6.',
  ]);
});

test('A measured number that was not measured for two days asks for a measurement', () => {
  const measured = aKeyResultView({
    keyResult: { measure: { kind: 'work-done' }, unit: '%' },
    state: { reading: { source: 'work-done', value: 15, asOf: '2026-02-11T00:00:00Z' }, lastCheckIn: aRow('SUP-KR1').state.lastCheckIn },
  });
  expect(linesOf(anObjective('SUP-O1', [measured, aRow('SUP-KR2')]))).toMatchObject([
    { why: 'stale', name: 'Nothing measured for 4 days.', evidence: 'Last value 15%, measured on Feb 11.', step: { kind: 'measure' } },
  ]);
});

test('What is dropped or closed needs nobody', () => {
  const dropped = aRow('SUP-KR1', { value: 23, blocked: 'Waits.', written: { life: { kind: 'dropped', at: '2026-02-01T00:00:00Z', by: 'maya', reason: 'No.' } } });
  expect(linesOf(anObjective('SUP-O1', [dropped]))).toEqual([]);
});

test('What was dismissed needs nobody any more; what is wrong besides still does', () => {
  const busy = anObjective('SUP-O1', [aRow('SUP-KR5', { value: 23, work: [18, 20] }), aRow('SUP-KR1')]);
  const view: TeamView = { ...aTeamView(), now: halfway.now, objectives: [busy] };
  const finding = findingsBySubject(view, people, { reviewSet }).get('SUP-KR5')?.open.find(({ rule }) => rule === 'K9');
  const dismissed = [dismissal.parse({ finding: finding?.id, subject: 'SUP-KR5', by: 'maya', at: halfway.now, reason: 'The switch is on Friday' })];
  const decided = { ...view, coach: { rules: {}, dismissed } };
  const lines = attention(decided, { findings: findingsBySubject(decided, people, { reviewSet }), calendar: halfway.calendar, names });
  expect(lines.map(({ why, key }) => [why, key])).toEqual([['off-track', 'SUP-KR5']]);
});

test('On track, yet nothing moved for two weeks: that is said while it is still green', () => {
  const heardAbout = ['2026-01-31T09:00:00Z', '2026-02-07T08:30:00Z', '2026-02-14T08:00:00Z'];
  const lines = linesOf(anObjective('SUP-O1', [aRow('SUP-KR1', { heardAbout }), aRow('SUP-KR2', { value: 23 })]));
  expect(lines.map(({ why, key, status, name }) => [why, key, status, name])).toEqual([
    ['off-track', 'SUP-KR2', 'off-track', 'Off track.'],
    ['flat', 'SUP-KR1', 'on-track', 'On track, yet flat.'],
  ]);
});
