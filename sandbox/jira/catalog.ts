import { z } from 'zod';
import type { Database } from './database';
import type { FieldRecord, IssueTypeRecord, NamedRecord, ProjectRecord, StatusRecord, UserRecord } from './records';
import { sql } from './sql';

/** Everything but the issues: small, read often, kept in memory until the next load. Maps are in order of loading. */
export interface Catalog {
  readonly users: ReadonlyMap<string, UserRecord>;
  readonly projects: ReadonlyMap<string, ProjectRecord>;
  readonly issueTypes: ReadonlyMap<string, IssueTypeRecord>;
  readonly statuses: ReadonlyMap<string, StatusRecord>;
  readonly resolutions: ReadonlyMap<string, NamedRecord>;
  /** Highest first. */
  readonly priorities: ReadonlyMap<string, NamedRecord>;
  readonly fields: ReadonlyMap<string, FieldRecord>;
}

export function readCatalog(database: Database): Catalog {
  return {
    users: byKey(
      database.rows(user, sql`SELECT account_id AS accountId, display_name AS displayName,
        email_address AS emailAddress, active, admin, time_zone AS timeZone FROM user ORDER BY rowid`),
      (record) => record.accountId,
    ),
    projects: byId(database.rows(project, sql`SELECT id, key, name, lead, browse, edit FROM project ORDER BY rowid`)),
    issueTypes: byId(
      database.rows(issueType, sql`SELECT id, name, hierarchy_level AS hierarchyLevel FROM issue_type ORDER BY rowid`),
    ),
    statuses: byId(database.rows(status, sql`SELECT id, name, category FROM status ORDER BY rowid`)),
    resolutions: byId(database.rows(named, sql`SELECT id, name FROM resolution ORDER BY rowid`)),
    priorities: byId(database.rows(named, sql`SELECT id, name FROM priority ORDER BY rowid`)),
    fields: byId(database.rows(field, sql`SELECT id, name, custom FROM field ORDER BY rowid`)),
  };
}

const flag = z.number().transform((value) => value === 1);
const grant = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.union([z.literal('everyone'), z.array(z.string())]));

const user = z.object({
  accountId: z.string(),
  displayName: z.string(),
  emailAddress: z.string(),
  active: flag,
  admin: flag,
  timeZone: z.string(),
});
const project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  lead: z.string().nullable(),
  browse: grant,
  edit: grant,
});
const issueType = z.object({ id: z.string(), name: z.string(), hierarchyLevel: z.number() });
const status = z.object({ id: z.string(), name: z.string(), category: z.enum(['new', 'indeterminate', 'done']) });
const named = z.object({ id: z.string(), name: z.string() });
const field = z.object({ id: z.string(), name: z.string(), custom: z.string() });

const byId = <Item extends { id: string }>(items: readonly Item[]) => byKey(items, (item) => item.id);

function byKey<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [key(item), item]));
}
