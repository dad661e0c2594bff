import type { CheckIn } from '../../../../../src/okr/check-in';
import { displayNumber } from '../../../../../src/okr/display-number';
import { shortDate, type Calendar } from '../../../text/dates';

/** Names one check-in of a page. */
export const saidId = ({ about, recordedAt }: CheckIn): string => `${about} ${recordedAt}`;

/** “22.8 h · confidence 5” */
export function saidNumbers({ value, confidence }: CheckIn, unit: string, locale: string): string {
  const sure = `confidence ${Math.round(10 * confidence)}`;
  return value === undefined ? sure : `${displayNumber(value, unit, locale)} · ${sure}`;
}

/** A check-in in one breath: “Feb 9: 22.8 h · confidence 5. Routing is live.” */
export const saidInShort = (one: CheckIn, unit: string, calendar: Calendar): string =>
  `${shortDate(one.about, calendar)}: ${saidNumbers(one, unit, calendar.locale)}. ${one.changed}`.trim();
