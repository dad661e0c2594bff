import { readNumber } from '../../../../../src/okr/read-number';

/** The bounds of the hour's budget, in Jira's quota points. */
export const LEAST_POINTS = 100;
export const MOST_POINTS = 65_000;

/** The typed number; null where it is none, or beyond the bounds. A group separator is what it is for a whole number. */
export function pointsOf(text: string, locale: string): number | null {
  const read = readNumber(text, locale);
  const value = read.kind === 'number' ? read.value : read.kind === 'ambiguous' ? Math.max(...read.readings) : Number.NaN;
  return Number.isInteger(value) && value >= LEAST_POINTS && value <= MOST_POINTS ? value : null;
}
