import { z } from 'zod';
import type { Database } from './database';
import { among, sql } from './sql';

/** One change of one field, as Jira's changelog tells it. Some fields of Jira's own have no `fieldId`. */
export type ChangeItem = z.infer<typeof changeItem>;

/** Changes made together. */
export interface History {
  readonly id: number;
  readonly issueId: number;
  readonly at: number;
  readonly author: string | null;
  readonly items: readonly ChangeItem[];
}

/** Histories of the issues: oldest first, of the same moment that of the smallest issue id first. */
export function readHistories(database: Database, issueIds: readonly number[]): History[] {
  return database.rows(history, sql`SELECT id, issue_id AS issueId, at, author, items FROM history
    WHERE ${among(sql`issue_id`, issueIds)} ORDER BY at, issue_id, id`);
}

/** Writes down changes made together; gives the history's id. */
export function writeHistory(database: Database, entry: Omit<History, 'id'>): number {
  const last = database.row(z.object({ id: z.number() }), sql`SELECT coalesce(max(id), 10000) AS id FROM history`);
  const id = (last?.id ?? 10000) + 1;
  database.run(sql`INSERT INTO history VALUES (${entry.issueId}, ${id}, ${entry.at}, ${entry.author},
    ${JSON.stringify(entry.items)})`);
  return id;
}

const changeItem = z.object({
  field: z.string(),
  fieldId: z.string().optional(),
  from: z.string().nullable(),
  fromString: z.string().nullable(),
  to: z.string().nullable(),
  toString: z.string().nullable(),
});

const history = z.object({
  id: z.number(),
  issueId: z.number(),
  at: z.number(),
  author: z.string().nullable(),
  items: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(changeItem)),
});
