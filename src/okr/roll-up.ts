import { clamp } from './clamp';

/** A key result, or an objective that contributes: `ratio` is its raw outcome, null where it has no number. */
export type Contribution = {
  readonly weight: number;
  readonly ratio: number | null;
  /** Its number is issue completion: that is work, not an outcome. */
  readonly measuredByWork: boolean;
};

export type Outcome =
  /** `ratio` 0…1, from so many of all that carry weight: "from 2 of 3". */
  | { readonly kind: 'outcome'; readonly ratio: number; readonly from: number; readonly of: number }
  | { readonly kind: 'none'; readonly why: 'no-key-results' | 'no-weight' | 'only-work' | 'no-number' };

/** An objective's outcome: Σ weight × clamp(ratio) ÷ Σ weight over what has a number and is not measured by work. */
export function rollUp(contributions: readonly Contribution[]): Outcome {
  if (contributions.length === 0) return { kind: 'none', why: 'no-key-results' };
  const weighed = contributions.filter(({ weight }) => weight > 0);
  if (weighed.length === 0) return { kind: 'none', why: 'no-weight' };
  const outcomes = weighed.filter(({ measuredByWork }) => !measuredByWork);
  if (outcomes.length === 0) return { kind: 'none', why: 'only-work' };
  const numbers = outcomes.flatMap(({ weight, ratio }) => (ratio === null ? [] : [{ weight, ratio }]));
  if (numbers.length === 0) return { kind: 'none', why: 'no-number' };
  return { kind: 'outcome', ratio: weightedMean(numbers), from: numbers.length, of: weighed.length };
}

function weightedMean(parts: readonly { weight: number; ratio: number }[]): number {
  // Weights count relative to the greatest, so that tiny ones do not lose their digits.
  const most = Math.max(...parts.map(({ weight }) => weight));
  const total = parts.reduce((sum, { weight }) => sum + weight / most, 0);
  return clamp(parts.reduce((sum, { weight, ratio }) => sum + (weight / most) * clamp(ratio), 0) / total);
}
