import { atLeast } from './compare';
import { roundHalfAway } from './round-half-away';

const MOST_DIGITS = 10;

/**
 * A ratio in percent, rounded to a whole number, or to as many digits as it takes to stay on its own side of the
 * threshold (a ratio too): a gap of −10.04 points is not on track and must not be shown as −10.
 */
export function roundPercent(ratio: number, threshold?: number): { readonly percent: number; readonly digits: number } {
  const exact = Number((100 * ratio).toPrecision(12));
  for (let digits = 0; digits < MOST_DIGITS; digits++) {
    const percent = roundHalfAway(exact, digits);
    if (threshold === undefined || atLeast(percent / 100, threshold) === atLeast(ratio, threshold)) {
      return { percent, digits };
    }
  }
  return { percent: exact, digits: MOST_DIGITS };
}
