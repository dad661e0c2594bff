import { roundPercent } from './round-percent';
import { trueMinus } from './true-minus';

/**
 * A ratio as people read it: 0.49 is "49%", −0.12 is "−12%", 1.4 is "140%". Named a threshold (a ratio), it never
 * rounds across it. Throws RangeError for a locale that is none.
 */
export function displayPercent(
  ratio: number,
  { threshold, locale = 'en-US' }: { readonly threshold?: number; readonly locale?: string } = {},
): string {
  const { percent, digits } = roundPercent(ratio, threshold);
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${trueMinus(format.format(percent))}%`;
}
