import type { Status } from '../../src/okr/status';
import type { StatusInputs } from '../../src/okr/status-inputs';
import { statusOf } from '../../src/okr/status-of';
import { aKeyResult, day, on, standard } from './a-key-result';

type Row = [what: string, differs: Parameters<typeof aKeyResult>[0], at: number, status: Status];

/** Checked in on the day it is looked at, unless the row says otherwise. */
const statusOn = (differs: Row[1], at: number) =>
  statusOf(aKeyResult({ lastCheckIn: on(at), ...differs }), standard, day(at));

const eachRow = (rows: Row[]): void => {
  test.each(rows)('%s', (_what, differs, at, status) => {
    expect(statusOn(differs, at).status).toBe(status);
  });
};

describe('rule 1: graded or closed', () => {
  eachRow([
    ['closed', { closed: true, at: 0 }, 50, 'closed'],
    ['closed wins over not started', { closed: true }, -5, 'closed'],
    ['closed wins over stale', { closed: true, at: 0.5, lastCheckIn: on(1) }, 50, 'closed'],
  ]);
});

describe('rule 2: before its start', () => {
  eachRow([
    ['a moment before', { at: 0 }, -0.0001, 'not-started'],
    ['at the start it is on its way', { at: 0 }, 0, 'on-track'],
    ['approved late: it starts with its approval, not with the cycle', { at: 0, startsAt: on(40) }, 39, 'not-started'],
    ['and little is expected of it yet', { at: 0, startsAt: on(40) }, 42, 'on-track'],
  ]);
});

describe('rule 3: no value', () => {
  eachRow([
    ['not started until silent', { lastCheckIn: undefined }, 9.9, 'not-started'],
    ['then stale: no number', { lastCheckIn: undefined }, 10, 'stale'],
    ['a check-in without a number is a word', { lastCheckIn: on(8) }, 17.9, 'not-started'],
    ['until it is old', { lastCheckIn: on(8) }, 18, 'stale'],
  ]);
});

describe('rule 4: silent', () => {
  eachRow([
    ['typed: the cadence and 3 days are allowed', { at: 0.5, lastCheckIn: on(40) }, 49.9, 'on-track'],
    ['typed: not more', { at: 0.5, lastCheckIn: on(40) }, 50, 'stale'],
    ['typed, every two weeks: 17 days', { at: 0.5, lastCheckIn: on(40), cadenceDays: 14 }, 56.9, 'on-track'],
    ['before the first check-in the days count from its start', { at: 0, startsAt: on(30), lastCheckIn: undefined }, 39.9, 'at-risk'],
    ['and end alike', { at: 0, startsAt: on(30), lastCheckIn: undefined }, 40, 'stale'],
    ['a word from before its start does not count, nor against it', { at: 0.5, startsAt: on(45), lastCheckIn: on(35) }, 50, 'on-track'],
    ['measured: 48 hours without a measurement are too many', { at: 0.5, measured: true, lastMeasuredAt: on(48) }, 50, 'stale'],
    ['measured: a minute less is fine', { at: 0.5, measured: true, lastMeasuredAt: on(48.001) }, 50, 'on-track'],
    ['measured: 17 days without a check-in', { at: 0.5, measured: true, lastMeasuredAt: on(50), lastCheckIn: on(33) }, 50, 'stale'],
    ['measured: a little less is fine', { at: 0.5, measured: true, lastMeasuredAt: on(50), lastCheckIn: on(33.1) }, 50, 'on-track'],
    ['off track stays off track', { at: 0.1, lastCheckIn: on(30) }, 50, 'off-track'],
    ['at risk does not stay at risk', { at: 0.3, lastCheckIn: on(30) }, 50, 'stale'],
    ['the clock stops at the end of the cycle', { at: 1, lastCheckIn: on(91) }, 160, 'on-track'],
    ['silent at the end is silent after it', { at: 1, lastCheckIn: on(90) }, 160, 'stale'],
  ]);

  test('a back-dated check-in is as old as what it is about', () => {
    const recordedTodayAboutLongAgo = { at: 0.5, lastCheckIn: on(35) };
    expect(statusOn(recordedTodayAboutLongAgo, 50)).toMatchObject({ status: 'stale', silence: { daysSilent: 15 } });
  });

  test('off track adds that there was no word for so many days', () => {
    expect(statusOn({ at: 0.1, lastCheckIn: on(30.5) }, 50)).toMatchObject({
      status: 'off-track',
      rule: 'silent',
      silence: { silent: true, silentFor: 'no-check-in', since: on(30.5), heard: true, daysSilent: 19, limitDays: 10 },
    });
  });

  test('of two clocks the one that ran out first speaks', () => {
    const neverMeasured = { at: 0.5, measured: true, lastCheckIn: undefined };
    expect(statusOn(neverMeasured, 50)).toMatchObject({
      silence: { silentFor: 'no-measurement', heard: false, since: on(0), daysSilent: 50, limitDays: 2 },
    });
  });
});

describe('rule 5: pace, with both sides of every threshold', () => {
  eachRow([
    ['as expected', { at: 0.5 }, 50, 'on-track'],
    ['10 points behind is on track', { at: 0.4 }, 50, 'on-track'],
    ['a little more is at risk', { at: 0.3999 }, 50, 'at-risk'],
    ['25 points behind is at risk', { at: 0.25 }, 50, 'at-risk'],
    ['a little more is off track', { at: 0.2499 }, 50, 'off-track'],
    ['ahead, and beyond the target', { at: 1.4 }, 50, 'on-track'],
    ['worse than the baseline', { at: -0.12 }, 50, 'off-track'],
    ['after the cycle its end counts', { at: 0.8, lastCheckIn: on(99) }, 140, 'at-risk'],
  ]);

  describe('a gap exactly on its threshold, which binary fractions miss', () => {
    eachRow([
      ['0.7 against 0.8 − 0.10', { at: 0.7 }, 80, 'on-track'],
      ['0.2 against 0.3 − 0.10', { at: 0.2 }, 30, 'on-track'],
      ['0.6 against 0.85 − 0.25', { at: 0.6 }, 85, 'at-risk'],
      ['0.05 against 0.3 − 0.25', { at: 0.05 }, 30, 'at-risk'],
      ['0.9 against 0.95 − 0.05, late', { at: 0.9 }, 95, 'on-track'],
      ['more than the tolerance is not forgiven', { at: 0.7 - 2e-9 }, 80, 'at-risk'],
    ]);
  });

  describe('committed expects all, aspirational 0.7', () => {
    eachRow([
      ['committed at the end', { at: 0.7 }, 100, 'off-track'],
      ['aspirational at the end', { at: 0.7, commitment: 'aspirational' }, 100, 'on-track'],
      ['aspirational, 10 points behind 0.35', { at: 0.25, commitment: 'aspirational' }, 50, 'on-track'],
      ['aspirational, a little more', { at: 0.2499, commitment: 'aspirational' }, 50, 'at-risk'],
    ]);
  });

  describe('curves', () => {
    eachRow([
      ['late expects t²: 0.25 halfway', { at: 0.15, curve: 'late' }, 50, 'on-track'],
      ['late, below that', { at: 0.1499, curve: 'late' }, 50, 'at-risk'],
      ['early expects √t: 0.5 after a quarter', { at: 0.4, curve: 'early' }, 25, 'on-track'],
      ['early, below that', { at: 0.3999, curve: 'early' }, 25, 'at-risk'],
    ]);
  });

  describe('from t = 0.9 a committed key result may be 5 points behind, not 10', () => {
    eachRow([
      ['before', { at: 0.8 }, 89.9, 'on-track'],
      ['from then on', { at: 0.8 }, 90, 'at-risk'],
      ['5 points behind', { at: 0.85 }, 90, 'on-track'],
      ['a little more', { at: 0.8499 }, 90, 'at-risk'],
      ['aspirational keeps its 10', { at: 0.53, commitment: 'aspirational' }, 90, 'on-track'],
      ['off track begins where it did', { at: 0.65 }, 90, 'at-risk'],
    ]);
  });

  describe('a last confidence below 0.4 lowers one step and never raises', () => {
    eachRow([
      ['0.4 does not', { at: 0.5, confidence: 0.4 }, 50, 'on-track'],
      ['4 of 10, as typed', { at: 0.5, confidence: 4 / 10 }, 50, 'on-track'],
      ['0.39 does', { at: 0.5, confidence: 0.39 }, 50, 'at-risk'],
      ['at risk becomes off track', { at: 0.3, confidence: 0.3 }, 50, 'off-track'],
      ['off track stays', { at: 0.1, confidence: 0 }, 50, 'off-track'],
      ['full confidence does not raise', { at: 0.3, confidence: 1 }, 50, 'at-risk'],
      ['none given yet', { at: 0.5, confidence: undefined }, 50, 'on-track'],
    ]);
  });

  describe('in the start window pace is at worst at risk', () => {
    eachRow([
      ['off track is called at risk', { at: -0.3 }, 14.9, 'at-risk'],
      ['until the window ends', { at: -0.3 }, 15, 'off-track'],
      ['low confidence cannot lower it below', { at: -0.02, confidence: 0.2 }, 10, 'at-risk'],
      ['nor does the window raise at risk', { at: -0.05 }, 10, 'at-risk'],
      ['silence still counts', { at: -0.5, lastCheckIn: on(1) }, 12, 'stale'],
    ]);
  });

  describe('stages follow pace with the grade of the highest reached', () => {
    eachRow([
      ['0.3 earned, 0.4 expected', { progress: { ratio: 0.3, of: 'stages' } }, 40, 'on-track'],
      ['0.3 earned, 0.6 expected', { progress: { ratio: 0.3, of: 'stages' } }, 60, 'off-track'],
    ]);
  });

  describe('lines and bands ask where the value is, not how far time is', () => {
    const line = (ratio: number): Partial<StatusInputs> => ({ progress: { ratio, of: 'line' } });
    eachRow([
      ['inside, on the last day', line(1), 100, 'on-track'],
      ['just outside', line(0.999), 50, 'at-risk'],
      ['half a tolerance outside', line(0.5), 50, 'at-risk'],
      ['further', line(0.499), 50, 'off-track'],
      ['further, in the start window', line(0), 10, 'at-risk'],
      ['inside, with low confidence', { ...line(1), confidence: 0.2 }, 50, 'at-risk'],
    ]);
  });
});

describe('a status explains itself', () => {
  test('off track: the gap, what was expected, the line that decided, and what was looked at first', () => {
    const status = statusOn({ at: 0.08, lastCheckIn: on(43) }, 51);

    expect(status).toMatchObject({
      status: 'off-track',
      rule: 'pace',
      pace: { by: 'gap', ratio: 0.08, expected: 0.51, gap: -0.43, t: 0.51, threshold: -0.25, late: false },
    });
    expect(status.lookedAt).toEqual([
      { rule: 'closed' },
      { rule: 'before-start', startsAt: on(0) },
      { rule: 'no-value', ratio: 0.08 },
      { rule: 'silent', silence: expect.objectContaining({ silent: false, daysSilent: 8, limitDays: 10 }) },
      { rule: 'start-window', t: 0.51, startWindow: 0.15 },
    ]);
  });

  test('at risk by confidence: the pace before it, the confidence, the limit', () => {
    expect(statusOn({ at: 0.5, confidence: 0.3 }, 50)).toMatchObject({
      status: 'at-risk',
      pace: { before: 'on-track', lowered: true, confidence: 0.3, lowConfidence: 0.4, lifted: false, threshold: -0.1 },
    });
  });

  test('at risk by grace: lifted by the start window', () => {
    expect(statusOn({ at: -0.3 }, 10)).toMatchObject({
      status: 'at-risk',
      pace: { before: 'off-track', lifted: true, t: 0.1, startWindow: 0.15 },
    });
  });

  test('at risk near the end: the stricter line', () => {
    expect(statusOn({ at: 0.86 }, 95)).toMatchObject({ status: 'at-risk', pace: { late: true, threshold: -0.05 } });
  });

  test('outside a line: the ratio that decided', () => {
    expect(statusOn({ progress: { ratio: 0.4, of: 'line' } }, 50)).toMatchObject({
      pace: { by: 'line', ratio: 0.4, threshold: 0.5 },
    });
  });

  test('stale without a number: since when, and the limit', () => {
    expect(statusOn({ lastCheckIn: undefined }, 19)).toMatchObject({
      status: 'stale',
      rule: 'no-value',
      silence: { since: on(0), heard: false, daysSilent: 19, limitDays: 10 },
    });
  });
});

describe('thresholds are settings', () => {
  test('a stricter site', () => {
    const strict = { ...standard, onTrack: 0.02, atRisk: 0.05 };
    const at = (ratio: number) => statusOf(aKeyResult({ at: ratio, lastCheckIn: on(50) }), strict, day(50)).status;
    expect([0.48, 0.46, 0.44].map(at)).toEqual(['on-track', 'at-risk', 'off-track']);
  });

  test('near the end the line only gets stricter, also where a site set it looser', () => {
    const odd = { ...standard, onTrack: 0.02, onTrackLate: 0.2 };
    expect(statusOf(aKeyResult({ at: 0.9, lastCheckIn: on(95) }), odd, day(95)).status).toBe('at-risk');
  });
});
