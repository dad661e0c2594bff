import { z } from 'zod';
import type { Database } from './database';
import type { IssueEdit } from './issue-edit';
import { sql, type Sql } from './sql';

/** Sets columns, labels, numbers and the text index of one issue. */
export function writeIssue(database: Database, issueId: number, edit: IssueEdit): void {
  for (const assignment of assignments(edit)) database.run(sql`UPDATE issue SET ${assignment} WHERE id = ${issueId}`);
  if (edit.labels) writeLabels(database, issueId, edit.labels);
  for (const [field, value] of Object.entries(edit.numbers ?? {})) writeNumber(database, issueId, field, value);
  if (edit.summary !== undefined || edit.description !== undefined) indexText(database, issueId);
}

/** Takes an issue and all that hangs on it away. */
export function eraseIssue(database: Database, issueId: number): void {
  database.run(sql`DELETE FROM issue WHERE id = ${issueId}`);
  database.run(sql`DELETE FROM issue_label WHERE issue_id = ${issueId}`);
  database.run(sql`DELETE FROM issue_number WHERE issue_id = ${issueId}`);
  database.run(sql`DELETE FROM issue_property WHERE issue_id = ${issueId}`);
  database.run(sql`DELETE FROM history WHERE issue_id = ${issueId}`);
  database.run(sql`DELETE FROM issue_text WHERE rowid = ${issueId}`);
}

/** The next key of a project. A number is never used twice, even after its issue was deleted. */
export function takeNumber(database: Database, projectId: string): number {
  database.run(sql`UPDATE project SET last_number = last_number + 1 WHERE id = ${projectId}`);
  const row = database.row(last, sql`SELECT last_number AS value FROM project WHERE id = ${projectId}`);
  return row?.value ?? 1;
}

/** The id for a new issue. */
export function takeId(database: Database): number {
  return (database.row(last, sql`SELECT coalesce(max(id), 10000) AS value FROM issue`)?.value ?? 10000) + 1;
}

export function indexText(database: Database, issueId: number): void {
  database.run(sql`DELETE FROM issue_text WHERE rowid = ${issueId}`);
  database.run(sql`INSERT INTO issue_text (rowid, summary, description)
    SELECT id, summary, description FROM issue WHERE id = ${issueId}`);
}

const last = z.object({ value: z.number() });

function assignments(edit: IssueEdit): Sql[] {
  const set: Sql[] = [];
  if (edit.summary !== undefined) set.push(sql`summary = ${edit.summary}`);
  if (edit.description !== undefined) set.push(sql`description = ${edit.description}`);
  if (edit.statusId !== undefined) set.push(sql`status_id = ${edit.statusId}`);
  if (edit.issueTypeId !== undefined) set.push(sql`issue_type_id = ${edit.issueTypeId}`);
  if (edit.resolutionId !== undefined) set.push(sql`resolution_id = ${edit.resolutionId}`);
  if (edit.priorityId !== undefined) set.push(sql`priority_id = ${edit.priorityId}`);
  if (edit.assignee !== undefined) set.push(sql`assignee = ${edit.assignee}`);
  if (edit.reporter !== undefined) set.push(sql`reporter = ${edit.reporter}`);
  if (edit.dueDate !== undefined) set.push(sql`due_date = ${edit.dueDate}`);
  if (edit.parentId !== undefined) set.push(sql`parent_id = ${edit.parentId === null ? null : Number(edit.parentId)}`);
  return set;
}

function writeLabels(database: Database, issueId: number, labels: readonly string[]): void {
  database.run(sql`DELETE FROM issue_label WHERE issue_id = ${issueId}`);
  for (const label of new Set(labels)) database.run(sql`INSERT INTO issue_label VALUES (${issueId}, ${label})`);
}

function writeNumber(database: Database, issueId: number, field: string, value: number | null): void {
  database.run(sql`DELETE FROM issue_number WHERE issue_id = ${issueId} AND field_id = ${field}`);
  if (value !== null) database.run(sql`INSERT INTO issue_number VALUES (${issueId}, ${field}, ${value})`);
}
