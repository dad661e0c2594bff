import type { Random } from './random';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Work moves from here on; before it lies only the planning. */
export const workBegins = Date.parse('2026-01-02T08:00:00Z');

/** The last working hour before the present: a Friday afternoon. */
export const lastFriday = Date.parse('2026-02-13T16:00:00Z');

/** A stretch of time in which work moves. */
export interface Span {
  begins: number;
  ends: number;
}

/** Last quarter's work, until people leave for the holidays, and this quarter's, until now. */
export const spans = {
  last: { begins: Date.parse('2025-10-01T08:00:00Z'), ends: Date.parse('2025-12-19T16:00:00Z') },
  this: { begins: workBegins, ends: lastFriday },
} satisfies Record<'last' | 'this', Span>;

/** The present of the sample: Monday morning, February 16. */
export const present = Date.parse('2026-02-16T09:14:00Z');

/** An hour of a day, in milliseconds; the hour may have a fraction. */
export const at = (day: string, hour: number): number => Date.parse(`${day}T00:00:00Z`) + Math.round(hour * HOUR);

/** Instants in order, each within working hours and at least some minutes after the one before. */
export function workingTimes(instants: readonly number[], notBefore: number, random: Random): number[] {
  let last = notBefore;
  return instants.map((instant) => {
    last = Math.max(atWork(instant), last + (20 + Math.floor(random.next() * 40)) * 60_000);
    return last;
  });
}

/** Weekends go to Friday, nights into the hours from 8 to 17. */
function atWork(instant: number): number {
  const day = Math.floor(instant / DAY) * DAY;
  const weekday = new Date(day).getUTCDay();
  const friday = weekday === 6 ? day - DAY : weekday === 0 ? day - 2 * DAY : day;
  const minutes = Math.round(((instant - day) / DAY) * 9 * 60);
  return friday + 8 * HOUR + minutes * 60_000;
}
