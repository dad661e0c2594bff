import { z } from 'zod';
import type { Database } from './database';
import { sql, type Sql } from './sql';

/** An issue as the database holds it; instants in milliseconds. */
export type StoredIssue = z.infer<typeof storedIssue>;

/** Reads the issues `i` that a condition admits. `tail` may order and limit. */
export function readIssues(database: Database, condition: Sql, tail: Sql = sql``): StoredIssue[] {
  return database.rows(storedIssue, sql`
    SELECT i.id, i.key, i.number, i.project_id AS projectId, i.issue_type_id AS issueTypeId, i.summary, i.description,
      i.status_id AS statusId, i.resolution_id AS resolutionId, i.resolved, i.priority_id AS priorityId, i.assignee,
      i.reporter, i.parent_id AS parentId, i.created, i.updated, i.due_date AS dueDate,
      (SELECT json_group_array(label) FROM issue_label WHERE issue_id = i.id) AS labels,
      (SELECT json_group_object(field_id, value) FROM issue_number WHERE issue_id = i.id) AS numbers
    FROM issue i WHERE ${condition} ${tail}`);
}

const json = z.string().transform((text): unknown => JSON.parse(text));

const storedIssue = z.object({
  id: z.number(),
  key: z.string(),
  number: z.number(),
  projectId: z.string(),
  issueTypeId: z.string(),
  summary: z.string(),
  description: z.string(),
  statusId: z.string(),
  resolutionId: z.string().nullable(),
  resolved: z.number().nullable(),
  priorityId: z.string().nullable(),
  assignee: z.string().nullable(),
  reporter: z.string().nullable(),
  parentId: z.number().nullable(),
  created: z.number(),
  updated: z.number(),
  dueDate: z.string().nullable(),
  labels: json.pipe(z.array(z.string())),
  numbers: json.pipe(z.record(z.string(), z.number())),
});
