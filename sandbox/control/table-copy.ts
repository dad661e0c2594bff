import { rmSync } from 'node:fs';

/** What copying needs of a database. */
interface Statements {
  exec(statements: string): unknown;
}

/** Writes the whole database, as it is now, into a file of its own. */
export function copyInto(database: Statements, file: string): void {
  rmSync(file, { force: true });
  database.exec(`VACUUM INTO ${quoted(file)}`);
}

/** Makes the tables what they were when the file was written. `columns` names those of tables that hide some: full-text search. */
export function copyBack(database: Statements, file: string, tables: readonly string[], columns: Readonly<Record<string, string>> = {}): void {
  database.exec(`ATTACH ${quoted(file)} AS kept`);
  try {
    const copies = tables.map((table) => {
      const list = columns[table];
      return list === undefined
        ? `DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM kept.${table};`
        : `DELETE FROM main.${table}; INSERT INTO main.${table} (${list}) SELECT ${list} FROM kept.${table};`;
    });
    database.exec(`BEGIN IMMEDIATE; ${copies.join(' ')} COMMIT;`);
  } finally {
    database.exec('DETACH kept');
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
