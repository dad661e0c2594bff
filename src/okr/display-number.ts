import { roundHalfAway } from './round-half-away';
import { trueMinus } from './true-minus';

const NON_BREAKING_SPACE = '\u00a0';
const DIGITS = 3;
const MOST_DECIMALS = 12;

/**
 * A value with its unit: "22.4 h", "1,235 tickets", "49%". Whole numbers are shown in full, others to three digits.
 * A percentage close to 100 keeps what it lacks: 99.95% is not 100%. Throws RangeError for a locale that is none.
 */
export function displayNumber(value: number, unit: string, locale = 'en-US'): string {
  const decimals = decimalsOf(unit === '%' ? Math.min(Math.abs(value), Math.abs(100 - value)) : Math.abs(value));
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
  const number = trueMinus(format.format(roundHalfAway(value, decimals)));
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number}${NON_BREAKING_SPACE}${unit}`;
}

function decimalsOf(size: number): number {
  if (size === 0) return 0;
  const digitsBeforePoint = Math.floor(Math.log10(size)) + 1;
  return Math.min(MOST_DECIMALS, Math.max(0, DIGITS - digitsBeforePoint));
}
