import {
  add,
  endOfDay,
  endOfMonth,
  endOfWeek,
  endOfYear,
  isMatch,
  startOfDay,
  startOfMonth,
  startOfWeek,
  startOfYear,
} from 'date-fns';
import { formatInTimeZone, fromZonedTime, toZonedTime } from 'date-fns-tz';

/** Where dates in a query are read: Jira takes the caller's profile zone. */
export interface Moment {
  readonly now: number;
  readonly timeZone: string;
}

/**
 * The instant a date value of JQL means, or null when it is none: `2026-01-05`, `2026/01/05 10:00`, `-30d`, `4w 2d`,
 * milliseconds. A day means its midnight.
 */
export function dateValue(text: string, { now, timeZone }: Moment): number | null {
  const trimmed = text.trim();
  if (/^\d{9,}$/.test(trimmed)) return Number(trimmed);
  const dashed = trimmed.replaceAll('/', '-');
  if (isMatch(dashed, 'yyyy-MM-dd')) return fromZonedTime(`${pad(dashed)}T00:00:00`, timeZone).getTime();
  if (isMatch(dashed, 'yyyy-MM-dd HH:mm')) {
    const [day = '', time = ''] = dashed.split(/\s+/);
    return fromZonedTime(`${pad(day)}T${time.padStart(5, '0')}:00`, timeZone).getTime();
  }
  const period = PERIOD.exec(trimmed);
  if (!period) return null;
  const parts = [...trimmed.matchAll(/(\d+)([wdhm])/g)];
  const length = parts.reduce((sum, [, count = '0', unit = 'd']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  return now + (period[1] === '-' ? -length : length);
}

/** The instant a date function means; null for a function that is none, undefined for an argument it cannot read. */
export function dateFunction(name: string, args: readonly string[], moment: Moment): number | null | undefined {
  const lower = name.toLowerCase();
  if (lower === 'now') return args.length === 0 ? moment.now : undefined;
  const edge = EDGES[lower];
  if (!edge) return null;
  if (args.length > 1) return undefined;
  const shift = increment(args[0] ?? '0', edge.unit);
  if (!shift) return undefined;
  const local = toZonedTime(moment.now, moment.timeZone);
  // A shift in the function's own unit comes first: the end of next month is not the end of this one plus a month.
  const own = Object.hasOwn(shift, edge.unit);
  const result = own ? edge.at(add(local, shift)) : add(edge.at(local), shift);
  return fromZonedTime(result, moment.timeZone).getTime();
}

/** The day in a zone that an instant falls on: from its midnight to the next, that one not included. */
export function dayAround(instant: number, timeZone: string): { start: number; end: number } {
  const midnight = startOfDay(toZonedTime(instant, timeZone));
  const at = (local: Date) => fromZonedTime(local, timeZone).getTime();
  return { start: at(midnight), end: at(add(midnight, { days: 1 })) };
}

/** The calendar day of an instant in a zone, `2026-01-05`. */
export const dayOf = (instant: number, timeZone: string) => formatInTimeZone(instant, timeZone, 'yyyy-MM-dd');

type Unit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

const PERIOD = /^([+-])?(?:\d+[wdhm]\s*)+$/;
const MINUTE = 60_000;
const UNITS: Record<string, number> = { m: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE, w: 7 * 1440 * MINUTE };
const SHIFTS: Record<string, Unit> = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks', M: 'months', y: 'years' };

// Jira's weeks begin by the site's locale; in American English on Sunday, which is also date-fns' default.
const EDGES: Record<string, { unit: Unit; at: (local: Date) => Date }> = {
  startofday: { unit: 'days', at: startOfDay },
  endofday: { unit: 'days', at: endOfDay },
  startofweek: { unit: 'weeks', at: (local) => startOfWeek(local) },
  endofweek: { unit: 'weeks', at: (local) => endOfWeek(local) },
  startofmonth: { unit: 'months', at: startOfMonth },
  endofmonth: { unit: 'months', at: endOfMonth },
  startofyear: { unit: 'years', at: startOfYear },
  endofyear: { unit: 'years', at: endOfYear },
};

function increment(text: string, natural: Unit): Partial<Record<Unit, number>> | undefined {
  const match = /^([+-]?\d+)([yMwdhm]?)$/.exec(text.trim());
  if (!match) return undefined;
  const unit = match[2] ? SHIFTS[match[2]] : natural;
  return unit && { [unit]: Number(match[1]) };
}

const pad = (day: string) => day.split('-').map((part) => part.padStart(2, '0')).join('-');
