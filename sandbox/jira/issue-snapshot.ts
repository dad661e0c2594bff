import { z } from 'zod';
import type { Database } from './database';
import type { SqlValue } from './sql';
import { eraseIssue, indexText } from './write-issue';

/** All that hangs on an issue at one moment, row by row; no rows for an issue that is not there. */
export interface IssueSnapshot {
  readonly issueId: number;
  readonly rows: ReadonlyArray<{ readonly table: string; readonly values: readonly SqlValue[] }>;
}

export function snapshotOf(database: Database, issueId: number): IssueSnapshot {
  const rows = TABLES.flatMap(({ table, key }) =>
    database
      .rows(anyRow, { text: `SELECT * FROM ${table} WHERE ${key} = ?`, params: [issueId] })
      .map((row) => ({ table, values: Object.values(row) })),
  );
  return { issueId, rows };
}

/** Makes the issue what it was, whatever it is now. */
export function restore(database: Database, { issueId, rows }: IssueSnapshot): void {
  eraseIssue(database, issueId);
  for (const { table, values } of rows) {
    database.run({ text: `INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, params: values });
  }
  indexText(database, issueId);
}

const TABLES = [
  { table: 'issue', key: 'id' },
  { table: 'issue_label', key: 'issue_id' },
  { table: 'issue_number', key: 'issue_id' },
  { table: 'issue_property', key: 'issue_id' },
  { table: 'history', key: 'issue_id' },
] as const;

const anyRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
