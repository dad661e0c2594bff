import { idFromName } from './id-from-name';

/** A level or pillar in a form: its id follows from the name once, when it is first saved. */
export interface NamedRow {
  /** Tells rows apart on the screen. */
  key: string;
  id?: string;
  name: string;
}

export const rowsOf = (named: ReadonlyArray<{ id: string; name: string }>): NamedRow[] =>
  named.map(({ id, name }) => ({ key: id, id, name }));

/** An empty row, not like any other. */
export function newRow(): NamedRow {
  made += 1;
  return { key: `new ${made}`, name: '' };
}

let made = 0;

/** Rows as they are stored; new ones get their ids. */
export function namedOf(rows: readonly NamedRow[], fallback: string): Array<{ id: string; name: string }> {
  const taken = new Set(rows.flatMap(({ id }) => id ?? []));
  return rows.map(({ id, name }) => {
    const given = id ?? idFromName(name, taken, fallback);
    taken.add(given);
    return { id: given, name: name.trim() };
  });
}
