import { reviewKeyResult } from '../../src/coach/review';
import type { CourseInput, KeyResultInput } from '../../src/coach/review-inputs';
import { aKeyResult } from './builders';

const text = 'Median time to resolve a request falls from 24 h to 4 h';

/** A key result halfway through its time, behind, with half of its work done, unless said otherwise. */
const halfway = (course: Partial<CourseInput>, fields: Partial<KeyResultInput> = {}) =>
  reviewKeyResult(
    aKeyResult(text, {
      target: { kind: 'change', baseline: 24, target: 4 },
      course: { t: 0.51, outcome: 0.3, gap: -0.21, work: { done: 5, total: 10 }, confidence: 0.5, onTrack: false, goal: 1, heard: [], ...course },
      ...fields,
    }),
  );

const rulesOf = (findings: ReadonlyArray<{ rule: string }>): readonly string[] => findings.map(({ rule }) => rule);

describe('busy, not moving', () => {
  const busy = { outcome: 0.08, gap: -0.43, work: { done: 18, total: 20 } };

  test('is said with the numbers it rests on', () => {
    expect(halfway(busy)).toMatchObject([
      {
        rule: 'K9',
        severity: 'consider',
        subject: 'SUP-KR1',
        name: 'Busy, not moving.',
        reason: '18 of 20 issues are done (90%); the outcome has moved 8% with 51% of its time gone.',
        evidence: [{ of: 'issues done', value: 18, limit: 20 }, { of: 'outcome', value: 0.08 }, { of: 'gap', value: -0.43 }, { of: 'time passed' }],
      },
    ]);
  });

  test.each<[string, Partial<CourseInput>, boolean]>([
    ['60% of the issues are done', { work: { done: 3, total: 5 } }, true],
    ['less than 60% are done', { work: { done: 59, total: 100 } }, false],
    ['there are 3 issues', { work: { done: 2, total: 3 } }, true],
    ['there are only 2 issues', { work: { done: 2, total: 2 } }, false],
    ['a third of the time has gone', { t: 1 / 3 }, true],
    ['less than a third has gone', { t: 0.333 }, false],
    ['the gap is beyond 25 points', { gap: -0.2501 }, true],
    ['the gap is 25 points, off by floating point', { gap: 0.7 - 0.95 - 1e-12 }, false],
    ['the outcome went the wrong way', { outcome: -0.12, gap: -0.63 }, true],
    ['nothing was counted yet', { work: undefined }, false],
  ])('when %s: %j → %s', (_, course, found) => {
    expect(rulesOf(halfway({ ...busy, ...course })).includes('K9')).toBe(found);
  });

  test('is not said of a number that is work itself, or of a line to hold', () => {
    expect(rulesOf(halfway(busy, { measure: { kind: 'work-done' } }))).toEqual(['K6']);
    expect(halfway(busy, { target: { kind: 'below', line: 4, tolerance: 1 } })).toEqual([]);
  });
});

describe('confident, but far behind', () => {
  const confident = { confidence: 0.8, outcome: 0.08, gap: -0.43 };

  test('names confidence and gap', () => {
    expect(halfway(confident)).toMatchObject([
      { rule: 'C4', severity: 'consider', reason: 'Confidence is 8 of 10; the outcome is 43 points behind what was expected by today.' },
    ]);
  });

  test.each<[string, Partial<CourseInput>, boolean]>([
    ['confidence is 7', { confidence: 0.7 }, true],
    ['confidence is below 7', { confidence: 0.6 }, false],
    ['nobody has said how sure they are', { confidence: undefined }, false],
    ['30% of the time has gone', { t: 0.3 }, true],
    ['less than 30% has gone', { t: 0.29 }, false],
    ['the gap is beyond 25 points', { gap: -0.2501 }, true],
    ['the gap is 25 points', { gap: -0.25 }, false],
  ])('when %s: %j → %s', (_, course, found) => {
    expect(rulesOf(halfway({ ...confident, ...course })).includes('C4')).toBe(found);
  });
});

describe('on track, yet flat', () => {
  const day = (n: number) => Date.parse('2026-01-05T09:00:00Z') + n * 86_400_000;
  /** Check-ins with the outcome at each, by the day they were about. */
  const heard = (...said: Array<[number, number]>) => said.map(([n, outcome]) => ({ at: day(n), outcome }));
  const still = { onTrack: true, outcome: 0.45, gap: -0.05, heard: heard([0, 0.44], [7, 0.45], [14, 0.45]) };

  test('is said with the check-ins it rests on', () => {
    expect(halfway(still)).toMatchObject([
      {
        rule: 'C3',
        severity: 'consider',
        name: 'On track, yet flat.',
        reason: 'The outcome stands at 45%, and no step between the last 3 check-ins, over 14 days, was as large as 2%.',
        evidence: [{ of: 'check-ins', value: 3 }, { of: 'days', value: 14 }, { of: 'outcome', value: 0.45, limit: 1 }],
      },
    ]);
  });

  test.each<[string, Partial<CourseInput>, boolean]>([
    ['it is not on track', { onTrack: false }, false],
    ['the goal is reached', { outcome: 0.7, goal: 0.7 }, false],
    ['only two people spoke', { heard: heard([0, 0.45], [14, 0.45]) }, false],
    ['three spoke within 13 days', { heard: heard([0, 0.45], [7, 0.45], [13, 0.45]) }, false],
    ['the third came some hours earlier in the day', { heard: heard([0, 0.45], [7, 0.45], [13.8, 0.45]) }, true],
    ['a step is 2 points', { heard: heard([0, 0.41], [7, 0.43], [14, 0.43]) }, false],
    ['a step is 2 points down', { heard: heard([0, 0.47], [7, 0.45], [14, 0.45]) }, false],
    ['small steps add up', { heard: heard([0, 0.4], [7, 0.419], [14, 0.438]) }, true],
    ['people speak every third day, and nothing moves', { heard: heard([0, 0.45], [3, 0.45], [6, 0.45], [9, 0.45], [12, 0.45], [15, 0.45]) }, true],
    ['it moved before the two weeks', { heard: heard([0, 0.2], [7, 0.45], [14, 0.45], [21, 0.45]) }, true],
    ['it moved within the two weeks', { heard: heard([0, 0.2], [7, 0.2], [14, 0.45], [21, 0.45]) }, false],
    ['nobody has spoken', { heard: [] }, false],
  ])('when %s: %j → %s', (_, course, found) => {
    expect(rulesOf(halfway({ ...still, ...course })).includes('C3')).toBe(found);
  });

  test('is not said of a line to hold, or of stages, which stand still between two of them', () => {
    expect(halfway(still, { target: { kind: 'below', line: 4, tolerance: 1 } })).toEqual([]);
    const stages = [{ name: 'Pilot', by: '2026-02-01', grade: 0.45 }, { name: 'All', by: '2026-03-20', grade: 1 }];
    expect(halfway(still, { target: { kind: 'stages', stages } })).toEqual([]);
  });
});

describe('a check-in that is overdue', () => {
  test('is said from the day of the limit on', () => {
    expect(halfway({ checkIns: { days: 9, limit: 10, heard: true } })).toEqual([]);
    expect(halfway({ checkIns: { days: 10, limit: 10, heard: true } })).toMatchObject([
      { rule: 'C1', severity: 'consider', name: 'No check-in for 10 days.', evidence: [{ value: 10, limit: 10 }] },
    ]);
  });

  test('speaks again after each further limit, even where it was dismissed', () => {
    const idAfter = (days: number) => halfway({ checkIns: { days, limit: 7, heard: true } })[0]?.id;
    expect(idAfter(13)).toBe(idAfter(7));
    expect(idAfter(14)).not.toBe(idAfter(7));
    expect(idAfter(21)).not.toBe(idAfter(14));
  });

  test('that never was is told apart', () => {
    expect(halfway({ checkIns: { days: 12, limit: 10, heard: false } })).toMatchObject([
      { rule: 'C1', reason: 'Nobody has checked in since it started; the limit here is 10.' },
    ]);
  });
});

describe('an outcome without work', () => {
  test.each<[string, Partial<CourseInput>, string | null]>([
    ['nothing is linked and nothing moves', { work: { done: 0, total: 0 }, outcome: 0.019 }, 'No work linked.'],
    ['nothing is linked and it moves', { work: { done: 0, total: 0 }, outcome: 0.02 }, 'Moving without work.'],
    ['nothing that is linked is done and it moves', { work: { done: 0, total: 5 }, outcome: 0.4 }, 'Moving without work.'],
    ['nothing that is linked is done and nothing moves', { work: { done: 0, total: 5 }, outcome: 0 }, null],
    ['one linked issue is done', { work: { done: 1, total: 5 }, outcome: 0.4 }, null],
    ['nothing was counted yet', { work: undefined }, null],
  ])('when %s: %j → %s', (_, course, name) => {
    const findings = halfway(course);
    expect(findings.map((finding) => finding.name)).toEqual(name === null ? [] : [name]);
    for (const { rule, severity } of findings) expect([rule, severity]).toEqual(['K10', 'note']);
  });

  test('is only ever unlinked where a line is to be held: a line moves nowhere', () => {
    const held = halfway({ work: { done: 0, total: 0 }, outcome: 1, gap: undefined }, { target: { kind: 'above', line: 4, tolerance: 1 } });
    expect(held).toMatchObject([{ rule: 'K10', name: 'No work linked.' }]);
  });
});

test('What is still being written has no course, and none of this is said', () => {
  expect(reviewKeyResult(aKeyResult(text))).toEqual([]);
});
