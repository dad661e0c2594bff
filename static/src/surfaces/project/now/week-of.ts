import { addDays, formatISO, parseISO } from 'date-fns';
import type { Cycle } from '../../../../../src/okr/cycle';
import { cycleBounds } from '../../../../../src/okr/cycle-bounds';
import { cycleWeek } from '../../../../../src/okr/cycle-week';
import { dayOf } from '../../../../../src/okr/day-of';
import { elapsed } from '../../../../../src/okr/elapsed';

/** Where today lies in a cycle. A running cycle's weeks count from its first day. */
export type CycleTime =
  | { kind: 'before' | 'after' }
  | { kind: 'running'; week: number; of: number; weekStartsOn: string; ratio: number };

export function cycleTime(cycle: Cycle, now: string, zone: string): CycleTime {
  const today = dayOf(Date.parse(now), zone);
  const place = cycleWeek(cycle, today);
  if (place === null) return { kind: today < cycle.startsOn ? 'before' : 'after' };
  return {
    kind: 'running',
    ...place,
    weekStartsOn: formatISO(addDays(parseISO(cycle.startsOn), 7 * (place.week - 1)), { representation: 'date' }),
    ratio: elapsed(cycleBounds(cycle, zone), Date.parse(now)),
  };
}
