import { cycle, type Cycle } from './cycle';

/** A calendar year and its four quarters: `2026`, `2026-q1` … `2026-q4`. Throws for a year not of four digits. */
export function yearCycles(year: number): [Cycle, ...Cycle[]] {
  const annual = { id: `${year}`, name: `${year}`, kind: 'annual', startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const quarters = quarterDays.map(([first, last], index) => ({
    id: `${year}-q${index + 1}`,
    name: `Q${index + 1} ${year}`,
    kind: 'quarter',
    startsOn: `${year}-${first}`,
    endsOn: `${year}-${last}`,
    within: `${year}`,
  }));
  return [cycle.parse(annual), ...quarters.map((quarter) => cycle.parse(quarter))];
}

const quarterDays = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;
