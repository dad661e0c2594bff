import { cycle, type Cycle } from './cycle';
import { yearDates } from './year-dates';

/** A calendar year and its four quarters: `2026`, `2026-q1` … `2026-q4`. Throws for a year not of four digits. */
export function yearCycles(year: number): [Cycle, ...Cycle[]] {
  const [annual, ...quarters] = yearDates(year);
  return [cycle.parse(annual), ...quarters.map((quarter) => cycle.parse(quarter))];
}
