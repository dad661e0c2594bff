import type { Cycle } from './cycle';
import type { Day } from './ids';

/**
 * The cycle people mean by *now*: the shortest that holds today, else the one that ended last, else the one that starts
 * first. Null when there is none.
 */
export function currentCycle(cycles: readonly Cycle[], today: Day): Cycle | null {
  const running = cycles.filter((cycle) => cycle.startsOn <= today && today <= cycle.endsOn);
  const over = cycles.filter((cycle) => cycle.endsOn < today);
  return (
    best(running, (a, b) => days(a) - days(b)) ??
    best(over, (a, b) => b.endsOn.localeCompare(a.endsOn) || days(a) - days(b)) ??
    best(cycles, (a, b) => a.startsOn.localeCompare(b.startsOn) || days(a) - days(b))
  );
}

const days = ({ startsOn, endsOn }: Cycle): number => Date.parse(endsOn) - Date.parse(startsOn);

const best = (cycles: readonly Cycle[], order: (a: Cycle, b: Cycle) => number): Cycle | null =>
  [...cycles].sort(order)[0] ?? null;
