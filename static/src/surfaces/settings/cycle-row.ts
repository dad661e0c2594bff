import type { FieldFault } from '../../../../src/contract/errors';
import type { Cycle } from '../../../../src/okr/cycle';
import { yearDates } from '../../../../src/okr/year-dates';
import { idFromName } from './id-from-name';

/** A cycle in its form: any text may stand in it, also an empty one. */
export interface CycleRow {
  /** Tells rows apart on the screen. */
  key: string;
  id?: string;
  name: string;
  kind: Cycle['kind'];
  startsOn: string;
  endsOn: string;
  within?: string;
}

/** Cycles in the order of time, a year before its quarters. */
export const cycleRows = (cycles: readonly Cycle[]): CycleRow[] => inOrder(cycles.map((cycle) => ({ ...cycle, key: cycle.id })));

/** The rows of a year with its quarters, among those that are there. */
export const withYear = (rows: readonly CycleRow[], year: number): CycleRow[] => {
  const known = new Set(rows.map(({ id }) => id));
  return inOrder([...rows, ...yearDates(year).flatMap((dates) => (known.has(dates.id) ? [] : [{ ...dates, key: dates.id }]))]);
};

/** This year, or the first after it that has no cycle yet. */
export function nextYear(rows: readonly CycleRow[], thisYear: number): number {
  let year = thisYear;
  while (rows.some(({ id }) => id === `${year}`)) year += 1;
  return year;
}

/** An empty row for dates of one's own. */
export function customRow(): CycleRow {
  made += 1;
  return { key: `new ${made}`, name: '', kind: 'custom', startsOn: '', endsOn: '' };
}

let made = 0;

/** Without a cycle; a year goes with its quarters. */
export const withoutCycle = (rows: readonly CycleRow[], { key, id }: CycleRow): CycleRow[] =>
  rows.filter((row) => row.key !== key && (id === undefined || row.within !== id));

/** With stored cycles that had been taken out. */
export const putBack = (rows: readonly CycleRow[], gone: readonly Cycle[]): CycleRow[] => inOrder([...rows, ...cycleRows(gone)]);

/** Rows as they are stored; new ones get their ids. */
export function cyclesOf(rows: readonly CycleRow[]) {
  const taken = new Set(rows.flatMap(({ id }) => id ?? []));
  return rows.map(({ key: _, id, name, ...rest }) => {
    const given = id ?? idFromName(name, taken, 'cycle');
    taken.add(given);
    return { ...rest, id: given, name: name.trim() };
  });
}

/** Names and days that are missing; how they fit together the server decides. */
export const missingInCycles = (rows: readonly CycleRow[]): FieldFault[] =>
  rows.flatMap(({ name, startsOn, endsOn }, place) => {
    const faults = [
      name.trim() === '' && { path: `cycles.${place}.name`, message: 'Name this cycle, or remove it.' },
      !isDay(startsOn) && { path: `cycles.${place}.startsOn`, message: 'Give its first day.' },
      !isDay(endsOn) && { path: `cycles.${place}.endsOn`, message: 'Give its last day.' },
    ];
    return faults.filter((fault) => fault !== false);
  });

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const inOrder = (rows: CycleRow[]): CycleRow[] =>
  [...rows].sort((a, b) => a.startsOn.localeCompare(b.startsOn) || b.endsOn.localeCompare(a.endsOn));
