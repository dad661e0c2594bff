/** The dates of one cycle, before they are a Cycle. */
export interface CycleDates {
  readonly id: string;
  readonly name: string;
  readonly kind: 'annual' | 'quarter';
  readonly startsOn: string;
  readonly endsOn: string;
  /** The annual cycle a quarter lies in. */
  readonly within?: string;
}

/** The dates of a calendar year of four digits and of its quarters, as plain texts: `2026`, `2026-q1` … `2026-q4`. */
export const yearDates = (year: number): [CycleDates, ...CycleDates[]] => [
  { id: `${year}`, name: `${year}`, kind: 'annual', startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
  ...quarterDays.map(([first, last], index): CycleDates => ({
    id: `${year}-q${index + 1}`,
    name: `Q${index + 1} ${year}`,
    kind: 'quarter',
    startsOn: `${year}-${first}`,
    endsOn: `${year}-${last}`,
    within: `${year}`,
  })),
];

const quarterDays = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;
