import fc from 'fast-check';
import { rollUp, type Contribution } from '../../src/okr/roll-up';

const at = (ratio: number | null, differs: Partial<Contribution> = {}): Contribution => ({
  weight: 1,
  ratio,
  measuredByWork: false,
  ...differs,
});

describe("an objective's outcome", () => {
  test('is the mean of its key results', () => {
    expect(rollUp([at(0.25), at(0.75)])).toEqual({ kind: 'outcome', ratio: 0.5, from: 2, of: 2 });
  });

  test('follows their weights', () => {
    expect(rollUp([at(0, { weight: 3 }), at(1, { weight: 1 })])).toMatchObject({ ratio: 0.25 });
  });

  test('leaves out what has no number, and says from how many it is', () => {
    expect(rollUp([at(0.2), at(0.4), at(null)])).toEqual({ kind: 'outcome', ratio: expect.closeTo(0.3, 12), from: 2, of: 3 });
  });

  test('leaves out what is measured by work: finished issues are no outcome', () => {
    expect(rollUp([at(0.2), at(1, { measuredByWork: true })])).toEqual({ kind: 'outcome', ratio: 0.2, from: 1, of: 2 });
  });

  test('does not let 140% here hide 20% there, nor a loss weigh more than nothing', () => {
    expect(rollUp([at(1.4), at(0.2)])).toMatchObject({ ratio: 0.6 });
    expect(rollUp([at(-3), at(1)])).toMatchObject({ ratio: 0.5 });
  });

  test('weight 0 counts neither in the mean nor among "of 3"', () => {
    expect(rollUp([at(0.5), at(0, { weight: 0 })])).toEqual({ kind: 'outcome', ratio: 0.5, from: 1, of: 1 });
  });

  test.each<[string, Contribution[], string]>([
    ['no key results', [], 'no-key-results'],
    ['none with weight', [at(0.5, { weight: 0 })], 'no-weight'],
    ['only work', [at(0.9, { measuredByWork: true })], 'only-work'],
    ['no number yet', [at(null), at(0.9, { measuredByWork: true })], 'no-number'],
  ])('nothing to show: %s', (_what, contributions, why) => {
    expect(rollUp(contributions)).toEqual({ kind: 'none', why });
  });

  test('a missing weight does not compile, and what slips past the compiler is counted out, never NaN', () => {
    // @ts-expect-error: a contribution without a weight
    const missing: Contribution = { ratio: 0.9, measuredByWork: false };
    expect(rollUp([at(0.5), missing])).toEqual({ kind: 'outcome', ratio: 0.5, from: 1, of: 1 });
  });
});

describe('for every set of contributions', () => {
  const contribution: fc.Arbitrary<Contribution> = fc.record({
    weight: fc.double({ min: 0, max: 100, noNaN: true }),
    ratio: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null }),
    measuredByWork: fc.boolean(),
  });

  test('the outcome lies between the least and the greatest of its clamped parts', () => {
    fc.assert(
      fc.property(fc.array(contribution, { maxLength: 6 }), (contributions) => {
        const outcome = rollUp(contributions);
        if (outcome.kind === 'none') return;
        const parts = contributions
          .filter(({ weight, measuredByWork }) => weight > 0 && !measuredByWork)
          .flatMap(({ ratio }) => (ratio === null ? [] : [Math.min(1, Math.max(0, ratio))]));
        expect(outcome.from).toBe(parts.length);
        expect(outcome.ratio).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
        expect(outcome.ratio).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
      }),
    );
  });

  test('more of a better one never lowers it', () => {
    fc.assert(
      fc.property(fc.array(contribution, { minLength: 1, maxLength: 6 }), fc.double({ min: 0.1, max: 10, noNaN: true }), (contributions, weight) => {
        const without = rollUp(contributions);
        const including = rollUp([...contributions, at(1, { weight })]);
        if (without.kind === 'outcome' && including.kind === 'outcome') {
          expect(including.ratio).toBeGreaterThanOrEqual(without.ratio - 1e-9);
        }
      }),
    );
  });
});
