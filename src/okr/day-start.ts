import { fromZonedTime } from 'date-fns-tz';
import { dayOf } from './day-of';
import type { Day } from './ids';

const QUARTER_HOUR = 900_000;

/**
 * The first instant of a day in an IANA zone, in milliseconds. Where clocks jump over midnight (Santiago, Cairo, Beirut)
 * the day starts at 01:00; where a whole day was skipped, with the next one. Throws RangeError for an unknown zone.
 */
export function dayStart(day: Day, zone: string): number {
  let start = fromZonedTime(`${day}T00:00:00`, zone).getTime();
  // For a midnight that does not exist fromZonedTime answers an instant of the day before.
  while (dayOf(start, zone) < day) start += QUARTER_HOUR;
  return start;
}
