import fc from 'fast-check';
import { clamp } from '../../src/okr/clamp';
import { defaultTolerance } from '../../src/okr/default-tolerance';
import { progress } from '../../src/okr/progress';
import { statusProgress } from '../../src/okr/status-inputs';
import type { Target } from '../../src/okr/target';

const change = (baseline: number, target: number): Target => ({ kind: 'change', baseline, target });
const ratio = (target: Target, value: number): number => {
  const result = progress(target, value);
  if (result.kind === 'none') throw new Error(result.why);
  return result.ratio;
};

describe('a change from a baseline to a target', () => {
  test.each([
    { from: 40, to: 60, value: 50, ratio: 0.5, direction: 'increase' },
    { from: 24, to: 4, value: 14, ratio: 0.5, direction: 'decrease' },
    { from: 24, to: 4, value: 24, ratio: 0, direction: 'decrease' },
    { from: 24, to: 4, value: 4, ratio: 1, direction: 'decrease' },
    { from: -10, to: 10, value: 0, ratio: 0.5, direction: 'increase' },
  ])('from $from to $to, now $value: $ratio of the way ($direction)', ({ from, to, value, ratio, direction }) => {
    expect(progress(change(from, to), value)).toEqual({ kind: 'change', ratio, direction });
  });

  test('is shown raw: worse than the baseline is below 0, better than the target above 1', () => {
    expect(ratio(change(100, 200), 88)).toBeCloseTo(-0.12, 12);
    expect(ratio(change(100, 200), 240)).toBeCloseTo(1.4, 12);
  });

  test('is never −0, which would print a minus', () => {
    expect(Object.is(ratio(change(24, 4), 24), 0)).toBe(true);
  });

  test('without a baseline, without a value, without a target there is no progress, and it says why', () => {
    expect(progress({ kind: 'change', target: 92 }, 80)).toEqual({ kind: 'none', why: 'no-baseline' });
    expect(progress(change(40, 60), null)).toEqual({ kind: 'none', why: 'no-value' });
    expect(progress({ kind: 'none' }, 3)).toEqual({ kind: 'none', why: 'no-target' });
  });
});

describe('faults of other tools that this one must not have', () => {
  test('a decrease with steps on the way is not 100% at its start', () => {
    expect([24, 19, 14, 9, 4].map((value) => ratio(change(24, 4), value))).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test('a baseline equal to the target is not 50%, nor 0, nor infinite: it is no progress', () => {
    for (const value of [10, 5, 15]) {
      expect(progress(change(10, 10), value)).toEqual({ kind: 'none', why: 'baseline-equals-target' });
    }
  });

  test('nor is a baseline so close to it that the division overflows', () => {
    expect(progress(change(0, Number.MIN_VALUE), 5)).toEqual({ kind: 'none', why: 'baseline-equals-target' });
  });

  test('the bar and the evaluation cannot disagree on one value: the status is given the very number that is shown', () => {
    const shown = progress(change(50, 100), 75);
    expect(shown).toMatchObject({ kind: 'change', ratio: 0.5 });
    expect(statusProgress(shown)).toEqual({ ratio: 0.5, of: 'change' });
    expect(statusProgress(progress(change(50, 100), null))).toBeUndefined();
  });

  test('the same clamp everywhere: a card and a dashboard cannot differ', () => {
    expect([-0.12, -0, 0, 0.4, 1, 1.4].map(clamp)).toEqual([0, 0, 0, 0.4, 1, 1]);
  });
});

describe('a line or a band to hold', () => {
  const above: Target = { kind: 'above', line: 99, tolerance: 2 };
  const below: Target = { kind: 'below', line: 0.3, tolerance: 0.1 };
  const band: Target = { kind: 'within', lower: 20, upper: 30, tolerance: 4 };

  test.each([
    { what: 'on the line', target: above, value: 99, ratio: 1, inside: true, distance: 0 },
    { what: 'beyond it', target: above, value: 120, ratio: 1, inside: true, distance: 0 },
    { what: 'half a tolerance short', target: above, value: 98, ratio: 0.5, inside: false, distance: 1 },
    { what: 'one tolerance short', target: above, value: 97, ratio: 0, inside: false, distance: 2 },
    { what: 'far away', target: above, value: 0, ratio: 0, inside: false, distance: 99 },
    { what: 'on a line that floating point misses by 5e-17', target: below, value: 0.1 + 0.2, ratio: 1, inside: true, distance: 0 },
    { what: 'on the lower edge', target: band, value: 20, ratio: 1, inside: true, distance: 0 },
    { what: 'on the upper edge', target: band, value: 30, ratio: 1, inside: true, distance: 0 },
    { what: 'a little below', target: band, value: 19, ratio: 0.75, inside: false, distance: 1 },
    { what: 'a little above', target: band, value: 33, ratio: 0.25, inside: false, distance: 3 },
  ])('$what: $ratio', ({ target, value, ratio, inside, distance }) => {
    expect(progress(target, value)).toEqual({ kind: 'line', ratio, inside, distance });
  });

  test('the tolerance starts at a tenth of the line, or of the width of the band', () => {
    expect(defaultTolerance({ kind: 'above', line: 99 })).toBeCloseTo(9.9, 12);
    expect(defaultTolerance({ kind: 'below', line: -50 })).toBe(5);
    expect(defaultTolerance({ kind: 'within', lower: 20, upper: 30 })).toBe(1);
  });

  test('a line at 0 has no tenth: a person must say', () => {
    expect(defaultTolerance({ kind: 'below', line: 0 })).toBeNull();
  });
});

describe('stages', () => {
  const stages: Target = {
    kind: 'stages',
    stages: [
      { name: 'Designed', by: '2026-01-31', grade: 0.3 },
      { name: 'Certified', by: '2026-02-28', grade: 0.7 },
      { name: 'In use', by: '2026-03-31', grade: 1 },
    ],
  };

  test.each([
    { reached: 0, ratio: 0 },
    { reached: 1, ratio: 0.3 },
    { reached: 2, ratio: 0.7 },
    { reached: 3, ratio: 1 },
  ])('$reached reached earn $ratio', ({ reached, ratio }) => {
    expect(progress(stages, reached)).toEqual({ kind: 'stages', ratio, reached, of: 3 });
  });

  test('half a stage is none, and there are no more than there are', () => {
    expect(progress(stages, 1.9)).toMatchObject({ reached: 1 });
    expect(progress(stages, 7)).toMatchObject({ reached: 3 });
    expect(progress(stages, -1)).toMatchObject({ reached: 0 });
  });
});

describe('for every baseline, target and value', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const three = fc.tuple(number, number, number).filter(([baseline, target]) => baseline !== target);

  test('another unit or another zero changes nothing: minutes or hours, Celsius or Fahrenheit', () => {
    const factor = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(three, factor, fc.boolean(), number, ([baseline, target, value], size, mirrored, shift) => {
        const other = (x: number): number => (mirrored ? -size : size) * x + shift;
        expect(ratio(change(other(baseline), other(target)), other(value))).toBeCloseTo(ratio(change(baseline, target), value), 9);
      }),
    );
  });

  test('a decrease is an increase seen in a mirror', () => {
    fc.assert(
      fc.property(three, ([baseline, target, value]) => {
        expect(ratio(change(-baseline, -target), -value)).toBe(ratio(change(baseline, target), value));
      }),
    );
  });

  test('the way from the baseline and the way back from the target make one', () => {
    fc.assert(
      fc.property(three, ([baseline, target, value]) => {
        const way = ratio(change(baseline, target), value);
        expect(way + ratio(change(target, baseline), value)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('progress is a finite ratio or a reason, never NaN', () => {
    const any = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(any, any, any, (baseline, target, value) => {
        const result = progress(change(baseline, target), value);
        expect(result.kind === 'none' || Number.isFinite(result.ratio)).toBe(true);
      }),
    );
  });

  test('clamped it lies in 0…1', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (p) => clamp(p) >= 0 && clamp(p) <= 1));
  });
});
