import { addDays, formatISO, parseISO } from 'date-fns';
import type { Cycle } from './cycle';
import { dayStart } from './day-start';
import type { Span } from './elapsed';

/**
 * A cycle as instants: from the first moment of its first day to the first moment after its last, by the clocks of the
 * site's IANA zone. Throws RangeError for an unknown zone.
 */
export function cycleBounds({ startsOn, endsOn }: Pick<Cycle, 'startsOn' | 'endsOn'>, zone: string): Span {
  const dayAfter = formatISO(addDays(parseISO(endsOn), 1), { representation: 'date' });
  return { startsAt: instantOf(dayStart(startsOn, zone)), endsAt: instantOf(dayStart(dayAfter, zone)) };
}

const instantOf = (at: number): string => new Date(at).toISOString();
