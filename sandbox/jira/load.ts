import type { Database } from './database';
import type { IssueRecord, JiraRecords } from './records';
import { sql } from './sql';

/** Adds records, in one transaction; a record with a known id replaces the old one. Announces nothing. */
export function load(database: Database, records: JiraRecords): void {
  database.transaction(() => {
    loadCatalog(database, records);
    for (const issue of records.issues ?? []) loadIssue(database, issue);
    database.run(sql`UPDATE project SET last_number = max(last_number,
      coalesce((SELECT max(number) FROM issue WHERE issue.project_id = project.id), 0))`);
  });
  // Without statistics the planner would take the widest index of a query as readily as the narrowest.
  if ((records.issues?.length ?? 0) > 0) database.execute('ANALYZE');
}

function loadCatalog(database: Database, records: JiraRecords): void {
  for (const user of records.users ?? []) {
    database.run(sql`INSERT INTO user VALUES (${user.accountId}, ${user.displayName}, ${user.emailAddress},
      ${Number(user.active)}, ${Number(user.admin)}, ${user.timeZone})
      ON CONFLICT (account_id) DO UPDATE SET display_name = excluded.display_name,
        email_address = excluded.email_address, active = excluded.active, admin = excluded.admin,
        time_zone = excluded.time_zone`);
  }
  for (const project of records.projects ?? []) {
    database.run(sql`INSERT INTO project (id, key, name, lead, browse, edit) VALUES (${project.id}, ${project.key},
      ${project.name}, ${project.lead}, ${JSON.stringify(project.browse)}, ${JSON.stringify(project.edit)})
      ON CONFLICT (id) DO UPDATE SET key = excluded.key, name = excluded.name, lead = excluded.lead,
        browse = excluded.browse, edit = excluded.edit`);
  }
  for (const type of records.issueTypes ?? []) {
    database.run(sql`INSERT INTO issue_type VALUES (${type.id}, ${type.name}, ${type.hierarchyLevel})
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, hierarchy_level = excluded.hierarchy_level`);
  }
  for (const status of records.statuses ?? []) {
    database.run(sql`INSERT INTO status VALUES (${status.id}, ${status.name}, ${status.category})
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, category = excluded.category`);
  }
  for (const resolution of records.resolutions ?? []) {
    database.run(sql`INSERT INTO resolution VALUES (${resolution.id}, ${resolution.name})
      ON CONFLICT (id) DO UPDATE SET name = excluded.name`);
  }
  for (const priority of records.priorities ?? []) {
    database.run(sql`INSERT INTO priority VALUES (${priority.id}, ${priority.name})
      ON CONFLICT (id) DO UPDATE SET name = excluded.name`);
  }
  for (const field of records.fields ?? []) {
    database.run(sql`INSERT INTO field VALUES (${field.id}, ${field.name}, ${field.custom})
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, custom = excluded.custom`);
  }
}

function loadIssue(database: Database, issue: IssueRecord): void {
  const id = numeric(issue.id, `The id of ${issue.key}`);
  database.run(sql`DELETE FROM issue_label WHERE issue_id = ${id}`);
  database.run(sql`DELETE FROM issue_number WHERE issue_id = ${id}`);
  database.run(sql`DELETE FROM history WHERE issue_id = ${id}`);
  database.run(sql`DELETE FROM issue_text WHERE rowid = ${id}`);
  database.run(sql`DELETE FROM issue WHERE id = ${id}`);
  database.run(sql`INSERT INTO issue VALUES (${id}, ${issue.key}, ${numberOfKey(issue.key)}, ${issue.projectId},
    ${issue.issueTypeId}, ${issue.summary}, ${issue.description}, ${issue.statusId}, ${issue.resolutionId},
    ${instant(issue.resolutionDate)}, ${issue.priorityId}, ${issue.assignee}, ${issue.reporter},
    ${issue.parentId === null ? null : numeric(issue.parentId, `The parent of ${issue.key}`)},
    ${instant(issue.created)}, ${instant(issue.updated)}, ${issue.dueDate})`);
  database.run(sql`INSERT INTO issue_text (rowid, summary, description)
    VALUES (${id}, ${issue.summary}, ${issue.description})`);
  for (const label of new Set(issue.labels)) database.run(sql`INSERT INTO issue_label VALUES (${id}, ${label})`);
  for (const [field, value] of Object.entries(issue.numbers)) {
    database.run(sql`INSERT INTO issue_number VALUES (${id}, ${field}, ${value})`);
  }
  for (const history of issue.histories) {
    database.run(sql`INSERT INTO history VALUES (${id}, ${numeric(history.id, `A history of ${issue.key}`)},
      ${instant(history.at)}, ${history.author}, ${JSON.stringify(history.items)})`);
  }
}

export function numberOfKey(key: string): number {
  return numeric(key.slice(key.lastIndexOf('-') + 1), `The number in ${key}`);
}

function numeric(text: string, what: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new TypeError(`${what} must be a whole number, not "${text}".`);
  return Number(text);
}

function instant(text: string | null): number | null {
  if (text === null) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new TypeError(`"${text}" is not an instant.`);
  return time;
}
