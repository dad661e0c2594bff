import { cycleBounds } from '../../src/okr/cycle-bounds';
import { cycleWeek } from '../../src/okr/cycle-week';
import { dayOf } from '../../src/okr/day-of';
import { dayStart } from '../../src/okr/day-start';
import { yearCycles } from '../../src/okr/year-cycles';

const q1 = { startsOn: '2026-01-01', endsOn: '2026-03-31' };

describe("a cycle's edges are days of the site's zone", () => {
  test.each([
    ['UTC', '2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'],
    ['Europe/Berlin', '2025-12-31T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['America/Los_Angeles', '2026-01-01T08:00:00.000Z', '2026-04-01T07:00:00.000Z'],
    ['Asia/Kolkata', '2025-12-31T18:30:00.000Z', '2026-03-31T18:30:00.000Z'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00.000Z', '2026-03-31T10:00:00.000Z'],
  ])('%s, with clocks changed in between where they are', (zone, startsAt, endsAt) => {
    expect(cycleBounds(q1, zone)).toEqual({ startsAt, endsAt });
  });

  test('one cycle ends where the next begins', () => {
    const [, ...quarters] = yearCycles(2026);
    const bounds = quarters.map((quarter) => cycleBounds(quarter, 'America/New_York'));
    expect(bounds.slice(0, -1).map(({ endsAt }) => endsAt)).toEqual(bounds.slice(1).map(({ startsAt }) => startsAt));
  });

  test.each([
    ['America/Santiago', '2026-09-06'],
    ['America/Sao_Paulo', '2018-11-04'],
    ['Africa/Cairo', '2026-04-24'],
    ['Asia/Beirut', '2026-03-29'],
    ['America/Havana', '2026-11-01'],
  ])('where clocks change at midnight (%s) the day %s starts with its first moment', (zone, day) => {
    const start = dayStart(day, zone);
    expect(dayOf(start, zone)).toBe(day);
    expect(dayOf(start - 1, zone) < day).toBe(true);
  });

  test('a day that a zone skipped begins with the next one', () => {
    expect(dayStart('2011-12-30', 'Pacific/Apia')).toBe(dayStart('2011-12-31', 'Pacific/Apia'));
  });

  test('an unknown zone is refused', () => {
    expect(() => cycleBounds(q1, 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('a year of cycles', () => {
  test('is the year and its four quarters, which lie in it', () => {
    expect(yearCycles(2026)).toEqual([
      { id: '2026', name: '2026', kind: 'annual', startsOn: '2026-01-01', endsOn: '2026-12-31' },
      { id: '2026-q1', name: 'Q1 2026', kind: 'quarter', startsOn: '2026-01-01', endsOn: '2026-03-31', within: '2026' },
      { id: '2026-q2', name: 'Q2 2026', kind: 'quarter', startsOn: '2026-04-01', endsOn: '2026-06-30', within: '2026' },
      { id: '2026-q3', name: 'Q3 2026', kind: 'quarter', startsOn: '2026-07-01', endsOn: '2026-09-30', within: '2026' },
      { id: '2026-q4', name: 'Q4 2026', kind: 'quarter', startsOn: '2026-10-01', endsOn: '2026-12-31', within: '2026' },
    ]);
  });

  test('a year that is none is refused', () => {
    expect(() => yearCycles(26)).toThrow();
  });
});

describe('the week of a cycle', () => {
  test.each([
    ['2026-01-01', { week: 1, of: 13 }],
    ['2026-01-07', { week: 1, of: 13 }],
    ['2026-01-08', { week: 2, of: 13 }],
    ['2026-02-16', { week: 7, of: 13 }],
    ['2026-03-31', { week: 13, of: 13 }],
    ['2025-12-31', null],
    ['2026-04-01', null],
  ])('%s: %j', (today, week) => {
    expect(cycleWeek(q1, today)).toEqual(week);
  });
});
