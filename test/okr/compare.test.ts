import { atLeast, below } from '../../src/okr/compare';

describe('comparing a ratio with a threshold', () => {
  test.each([
    ['0.7 − 0.8 misses −0.1 by 8e-17, and counts as reaching it', 0.7 - 0.8, -0.1, true],
    ['0.1 + 0.2 overshoots 0.3', 0.1 + 0.2, 0.3, true],
    ['equal', 0.25, 0.25, true],
    ['a billionth short is forgiven', 0.4 - 0.9e-9, 0.4, true],
    ['two are not', 0.4 - 2e-9, 0.4, false],
    ['above', 0.5, 0.4, true],
    ['below', 0.3, 0.4, false],
  ])('%s', (_what, ratio, threshold, reached) => {
    expect(atLeast(ratio, threshold)).toBe(reached);
    expect(below(ratio, threshold)).toBe(!reached);
  });
});
