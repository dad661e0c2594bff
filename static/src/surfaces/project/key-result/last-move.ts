import { displayNumber } from '../../../../../src/okr/display-number';
import type { KeyResultView } from '../../../../../src/contract/views';
import { shortDateWithin, type Calendar } from '../../../text/dates';

/** “−1.7 h since Feb 3”, or null while the value never moved. */
export function lastMove({ samples, keyResult }: KeyResultView, calendar: Calendar): string | null {
  const known = samples.flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
  const moved = known.filter(({ value }, i) => value !== known[i - 1]?.value);
  const last = moved.at(-1);
  const before = moved.at(-2);
  if (!last || !before) return null;
  const by = last.value - before.value;
  return `${by > 0 ? '+' : ''}${displayNumber(by, keyResult.unit === '%' ? 'points' : keyResult.unit, calendar.locale)} since ${shortDateWithin(before.at, calendar)}`;
}
