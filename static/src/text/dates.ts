/** How a screen tells dates: in the site's zone, short, and “Today” for today. */
export interface Calendar {
  now: string;
  zone: string;
  locale: string;
}

/** “Feb 9”, “Today”; with the year where it is another one. */
export function shortDate(at: string, { now, zone, locale }: Calendar): string {
  if (dayIn(at, zone) === dayIn(now, zone)) return 'Today';
  const sameYear = dayIn(at, zone).slice(0, 4) === dayIn(now, zone).slice(0, 4);
  return format(at, { month: 'short', day: 'numeric', ...(sameYear ? {} : { year: 'numeric' }) }, zone, locale);
}

/** The same within a sentence: “Feb 9”, “today”. */
export function shortDateWithin(at: string, calendar: Calendar): string {
  const date = shortDate(at, calendar);
  return date === 'Today' ? 'today' : date;
}

/** “Monday, February 16” */
export const longDate = (at: string, { zone, locale }: Calendar): string =>
  format(at, { weekday: 'long', month: 'long', day: 'numeric' }, zone, locale);

/** “Feb 9, 2026, 09:14”, for tooltips and sources. */
export const fullDate = (at: string, { zone, locale }: Calendar): string =>
  format(at, { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone, locale);

/** “09:14” today, “Feb 9” before: when a number was measured. */
export const momentOf = (at: string, calendar: Calendar): string =>
  dayIn(at, calendar.zone) === dayIn(calendar.now, calendar.zone)
    ? format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, calendar.zone, calendar.locale)
    : shortDate(at, calendar);

/** A day of a cycle, “Jan 1”: days have no zone. */
export const dayText = (day: string, locale: string): string =>
  format(`${day}T12:00:00Z`, { month: 'short', day: 'numeric' }, 'UTC', locale);

const dayIn = (at: string, zone: string): string =>
  format(at, { year: 'numeric', month: '2-digit', day: '2-digit' }, zone, 'sv-SE');

const format = (at: string, options: Intl.DateTimeFormatOptions, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(at));
