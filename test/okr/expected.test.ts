import fc from 'fast-check';
import { elapsed } from '../../src/okr/elapsed';
import { expected } from '../../src/okr/expected';
import { expectedValue } from '../../src/okr/expected-value';
import { day, on } from './a-key-result';

describe('t, the share of time that has passed', () => {
  const hundredDays = { startsAt: on(0), endsAt: on(100) };

  test.each([
    { at: -5, t: 0 },
    { at: 0, t: 0 },
    { at: 15, t: 0.15 },
    { at: 51, t: 0.51 },
    { at: 100, t: 1 },
    { at: 130, t: 1 },
  ])('day $at of 100: $t', ({ at, t }) => {
    expect(elapsed(hundredDays, day(at))).toBe(t);
  });

  test('approved after the cycle ended, there is no time left', () => {
    const tooLate = { startsAt: on(110), endsAt: on(100) };
    expect(elapsed(tooLate, day(109))).toBe(0);
    expect(elapsed(tooLate, day(110))).toBe(1);
  });
});

describe('the outcome expected by t', () => {
  test.each([
    ['committed', 'linear', 0.5, 0.5],
    ['committed', 'late', 0.5, 0.25],
    ['committed', 'early', 0.25, 0.5],
    ['aspirational', 'linear', 0.5, 0.35],
    ['aspirational', 'linear', 1, 0.7],
    ['aspirational', 'early', 1, 0.7],
  ] as const)('%s, %s, t = %d: %d', (commitment, curve, t, outcome) => {
    expect(expected(commitment, curve, t)).toBeCloseTo(outcome, 12);
  });

  test('late expects least, early most, and all meet at both ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (t) => {
        expect(expected('committed', 'late', t)).toBeLessThanOrEqual(expected('committed', 'linear', t));
        expect(expected('committed', 'early', t)).toBeGreaterThanOrEqual(expected('committed', 'linear', t));
      }),
    );
    for (const curve of ['linear', 'late', 'early'] as const) {
      expect([expected('committed', curve, 0), expected('committed', curve, 1)]).toEqual([0, 1]);
    }
  });
});

describe('the value expected by now', () => {
  test('from 24 h to 4 h, 51% of the way: 13.8 h', () => {
    expect(expectedValue({ kind: 'change', baseline: 24, target: 4 }, 0.51)).toBeCloseTo(13.8, 12);
  });

  test('there is none without a baseline, nor for a line to hold', () => {
    expect(expectedValue({ kind: 'change', target: 4 }, 0.51)).toBeNull();
    expect(expectedValue({ kind: 'above', line: 99, tolerance: 1 }, 0.51)).toBeNull();
  });
});
