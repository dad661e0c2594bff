import fc from 'fast-check';
import { forecast } from '../../src/okr/forecast';
import { theilSen, type Observed } from '../../src/okr/theil-sen';

const day = 86_400_000;
const weekly = (...values: number[]): Observed[] => values.map((value, week) => ({ at: week * 7 * day, value }));
const until = { now: 42 * day, end: 90 * day };
const ahead = (observed: readonly Observed[], span = until) => {
  const found = forecast(observed, span);
  if (found.kind === 'none') throw new Error(`no forecast: ${found.why}`);
  return found;
};

describe('a forecast', () => {
  test('of a steady value goes on as it went, without doubt', () => {
    const { from, to } = ahead(weekly(24, 22, 20, 18, 16, 14, 12));
    expect(from).toMatchObject({ at: 42 * day, value: 12, low: 12, high: 12 });
    expect(to.value).toBeCloseTo(12 - (2 / 7) * 48, 9);
    expect(to.high - to.low).toBeCloseTo(0, 9);
  });

  test('of a restless value has a band, wider at the end than now', () => {
    const { from, to } = ahead(weekly(24, 21, 23, 18, 20, 15, 16));
    expect(to.high - to.low).toBeGreaterThan(from.high - from.low);
    expect(from.high).toBeGreaterThan(from.low);
  });

  test('is not bent by one wild value', () => {
    const { slope } = theilSen(weekly(24, 22, 20, 90, 16, 14, 12));
    expect(slope * 7 * day).toBeCloseTo(-2, 6);
  });

  test('starts where the value is', () => {
    expect(ahead(weekly(10, 12, 11, 13, 12, 14, 30)).from.value).toBe(30);
  });
});

describe('no forecast yet', () => {
  test('with fewer than five observations, and it says how many there are', () => {
    expect(forecast(weekly(24, 22, 20), until)).toEqual({ kind: 'none', why: 'few', observations: 3, needed: 5 });
    const twice = [...weekly(24, 22, 20, 18), { at: 21 * day, value: 17 }];
    expect(forecast(twice, until)).toMatchObject({ why: 'few', observations: 4 });
  });

  test('over less than 14 days', () => {
    const daily = [1, 2, 3, 4, 5, 6].map((value, i) => ({ at: i * day, value }));
    expect(forecast(daily, until)).toEqual({ kind: 'none', why: 'short', days: 5, needed: 14 });
  });

  test('when the cycle is over', () => {
    expect(forecast(weekly(1, 2, 3, 4, 5, 6), { now: 90 * day, end: 90 * day })).toEqual({ kind: 'none', why: 'over' });
  });

  test('of what lies ahead nothing is observed', () => {
    expect(forecast(weekly(24, 22, 20, 18, 16), { now: 15 * day, end: 90 * day })).toMatchObject({ why: 'few', observations: 3 });
  });
});

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 12 });

test('the same observations always give the same band, and it holds the line', () => {
  fc.assert(
    fc.property(values, (all) => {
      const observed = weekly(...all);
      const span = { now: (all.length - 1) * 7 * day, end: 120 * day };
      const { from, to } = ahead(observed, span);
      expect(forecast(observed, span)).toEqual({ kind: 'forecast', from, to });
      for (const point of [from, to]) {
        expect(point.low).toBeLessThanOrEqual(point.value);
        expect(point.high).toBeGreaterThanOrEqual(point.value);
        expect([point.value, point.low, point.high].every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test('another unit or another zero gives the same forecast in that unit', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), (all, factor, zero) => {
      const plain = ahead(weekly(...all), { now: 90 * day, end: 120 * day }).to;
      const moved = ahead(weekly(...all.map((value) => value * factor + zero)), { now: 90 * day, end: 120 * day }).to;
      const scale = 1e-6 * (1 + Math.abs(plain.value) * factor + Math.abs(zero) + 1e6);
      for (const part of ['value', 'low', 'high'] as const) expect(Math.abs(moved[part] - (plain[part] * factor + zero))).toBeLessThan(scale * factor);
    }),
    { numRuns: 20 },
  );
});
