import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Cycle } from './cycle';
import type { Day } from './ids';

/** "Week 7 of 13": weeks count from the cycle's first day, the last may be short. Null on a day outside the cycle. */
export function cycleWeek(
  { startsOn, endsOn }: Pick<Cycle, 'startsOn' | 'endsOn'>,
  today: Day,
): { readonly week: number; readonly of: number } | null {
  if (today < startsOn || today > endsOn) return null;
  return { week: weekOf(startsOn, today), of: weekOf(startsOn, endsOn) };
}

const weekOf = (startsOn: Day, day: Day): number =>
  Math.floor(differenceInCalendarDays(parseISO(day), parseISO(startsOn)) / 7) + 1;
