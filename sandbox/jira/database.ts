import Libsql from 'libsql';
import type { z } from 'zod';
import { copyBack, copyInto } from '../control/table-copy';
import { SCHEMA, TABLES } from './schema';
import type { Sql, SqlValue } from './sql';

type Statement = Libsql.Statement<SqlValue[]>;

/** The embedded database: runs pieces of SQL and gives rows checked against their shape. */
export class Database {
  readonly #connection: Libsql.Database;
  readonly #statements = new Map<string, Statement>();

  /** `path` names a file, or is `:memory:`. */
  constructor(path: string) {
    this.#connection = new Libsql(path);
    this.#connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
    this.#connection.exec(SCHEMA);
  }

  rows<Row>(shape: z.ZodType<Row>, query: Sql): Row[] {
    return this.#prepare(query.text).all(...query.params).map((row) => shape.parse(row));
  }

  row<Row>(shape: z.ZodType<Row>, query: Sql): Row | undefined {
    return this.rows(shape, query)[0];
  }

  run(statement: Sql): void {
    this.#prepare(statement.text).run(...statement.params);
  }

  /** Runs all of it or, when it throws, nothing. */
  transaction<Result>(work: () => Result): Result {
    this.#connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.#connection.exec('ROLLBACK');
      throw error;
    }
  }

  /** Runs all of it, gives what it came to, and undoes it. */
  rehearse<Result>(work: () => Result): Result {
    this.#connection.exec('BEGIN');
    try {
      return work();
    } finally {
      this.#connection.exec('ROLLBACK');
    }
  }

  /** Statements without parameters or rows. */
  execute(statements: string): void {
    this.#connection.exec(statements);
  }

  /** Writes all of it, as it is now, into a file. */
  copyInto(file: string): void {
    copyInto(this.#connection, file);
  }

  /** Makes all of it what it was when the file was written. */
  copyBack(file: string): void {
    // A full-text table's row numbers are its issues' ids, which "every column" would leave out.
    copyBack(this.#connection, file, TABLES, { issue_text: 'rowid, summary, description' });
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #prepare(text: string): Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    if (this.#statements.size > 500) this.#statements.clear();
    const statement = this.#connection.prepare<SqlValue[]>(text);
    this.#statements.set(text, statement);
    return statement;
  }
}
