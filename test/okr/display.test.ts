import fc from 'fast-check';
import { atLeast } from '../../src/okr/compare';
import { displayNumber } from '../../src/okr/display-number';
import { displayPercent } from '../../src/okr/display-percent';
import { roundHalfAway } from '../../src/okr/round-half-away';
import { roundPercent } from '../../src/okr/round-percent';

describe('a ratio in percent', () => {
  test.each([
    [0.49, '49%'],
    [0, '0%'],
    [1.4, '140%'],
    [-0.12, '−12%'],
    [0.005, '1%'],
    [-0.005, '−1%'],
    [0.125, '13%'],
    [-0.125, '−13%'],
    [0.285, '29%'],
    [-0, '0%'],
    [-0.001, '0%'],
    [12.34, '1,234%'],
  ])('%d is %s', (ratio, shown) => {
    expect(displayPercent(ratio)).toBe(shown);
  });

  test('the same on every machine: 0.57 is 57, though 100 × 0.57 is 56.99999999999999', () => {
    expect(100 * 0.57).toBeLessThan(57);
    expect([0.57, 0.94, 0.29, 0.58, 1.15].map((ratio) => displayPercent(ratio))).toEqual(['57%', '94%', '29%', '58%', '115%']);
  });

  test.each([
    ['−10.2 points are not on track and do not look it', -0.102, -0.1, '−10.2%'],
    ['−10.04 need two more digits', -0.1004, -0.1, '−10.04%'],
    ['exactly on the threshold needs none', 0.7 - 0.8, -0.1, '−10%'],
    ['on the better side needs none', -0.0996, -0.1, '−10%'],
    ['nor does what is far from it', -0.43, -0.25, '−43%'],
    ['39.6% confidence is below 40', 0.396, 0.4, '39.6%'],
  ])('rounding does not hide the side of a threshold: %s', (_what, ratio, threshold, shown) => {
    expect(displayPercent(ratio, { threshold })).toBe(shown);
  });

  test("in the viewer's locale", () => {
    expect(displayPercent(-0.102, { threshold: -0.1, locale: 'de-DE' })).toBe('−10,2%');
  });
});

describe('a value with its unit', () => {
  test.each([
    [22.4, 'h', '22.4\u00a0h'],
    [13.799999999999999, 'h', '13.8\u00a0h'],
    [22.4123, 'h', '22.4\u00a0h'],
    [4.256, 'days', '4.26\u00a0days'],
    [0.01234, 's', '0.0123\u00a0s'],
    [142.6, 'h', '143\u00a0h'],
    [1234567, 'tickets', '1,234,567\u00a0tickets'],
    [1234.5, '', '1,235'],
    [49, '%', '49%'],
    [48.6667, '%', '48.7%'],
    [99.95, '%', '99.95%'],
    [99.995, '%', '99.995%'],
    [-3, 'points', '−3\u00a0points'],
    [-0, 'h', '0\u00a0h'],
  ])('%d %s is %s', (value, unit, shown) => {
    expect(displayNumber(value, unit)).toBe(shown);
  });

  test("in the viewer's locale", () => {
    expect(displayNumber(1234567, 'h', 'de-DE')).toBe('1.234.567\u00a0h');
    expect(displayNumber(22.4, 'h', 'de-DE')).toBe('22,4\u00a0h');
  });
});

describe('rounding', () => {
  test('halves go away from zero, also those that binary fractions miss', () => {
    expect([0.5, 1.5, 2.5, -0.5, -2.5].map((value) => roundHalfAway(value, 0))).toEqual([1, 2, 3, -1, -3]);
    expect([1.005, -1.005, 1.255].map((value) => roundHalfAway(value, 2))).toEqual([1.01, -1.01, 1.26]);
  });

  test('is never −0', () => {
    expect([-0, -0.2, -0.004].every((value) => Object.is(roundHalfAway(value, 0), 0))).toBe(true);
  });

  const ratio = fc.double({ min: -10, max: 10, noNaN: true });

  test('mirrors: −p is shown as −(p)', () => {
    fc.assert(fc.property(ratio, (p) => roundPercent(-p).percent === 0 - roundPercent(p).percent));
  });

  test('is off by half a percent at most', () => {
    fc.assert(fc.property(ratio, (p) => Math.abs(roundPercent(p).percent - 100 * p) <= 0.5 + 1e-9));
  });

  test('keeps the order: a better outcome never shows a smaller number', () => {
    fc.assert(fc.property(ratio, ratio, (p, q) => p > q || roundPercent(p).percent <= roundPercent(q).percent));
  });

  test('stays on its side of every threshold', () => {
    const close = fc.tuple(fc.constantFrom(-0.1, -0.25, -0.05, 0.4, 0.125), fc.double({ min: -0.01, max: 0.01, noNaN: true }));
    fc.assert(
      fc.property(close, ([threshold, off]) => {
        const { percent } = roundPercent(threshold + off, threshold);
        expect(atLeast(percent / 100, threshold)).toBe(atLeast(threshold + off, threshold));
      }),
    );
  });
});
