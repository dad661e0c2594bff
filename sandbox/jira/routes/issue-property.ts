import { z } from 'zod';
import { link } from '../catalog-json';
import { findIssue, findIssueFor } from '../find-issue';
import { Refusal } from '../refusal';
import { done, ok, param, type Route } from '../route';
import type { Site } from '../site';
import { among, sql } from '../sql';
import type { StoredIssue } from '../stored-issue';

const PATH = '/issue/{issueIdOrKey}/properties';

/**
 * Entity properties of issues: any JSON, kept by key. Writing one is no update of the issue and announces none: Forge's
 * list of product events has `avi:jira:set:issue-property` and `avi:jira:deleted:issue-property` apart from
 * `avi:jira:updated:issue`. The payload of those two is in no document, so they are not announced here.
 */
export const issuePropertyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: ({ site, caller, ...call }) => {
      const issue = findIssue(site, caller, call.params.issueIdOrKey ?? '');
      const keys = site.database.rows(keyed, sql`SELECT key FROM issue_property WHERE issue_id = ${issue.id} ORDER BY key`);
      const self = (key: string) => link(site, `issue/${issue.id}/properties/${encodeURIComponent(key)}`);
      return ok({ keys: keys.map(({ key }) => ({ self: self(key), key })) });
    },
  },
  {
    method: 'GET',
    path: `${PATH}/{propertyKey}`,
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const issue = findIssue(call.site, call.caller, param(call, 'issueIdOrKey'));
      const key = param(call, 'propertyKey');
      const value: unknown = JSON.parse(propertyText(call.site, issue, key));
      return ok({ key, value });
    },
  },
  {
    method: 'PUT',
    path: `${PATH}/{propertyKey}`,
    scope: 'write:jira-work',
    answer: (call) => {
      const { site, caller } = call;
      const issue = findIssueFor(site, caller, param(call, 'issueIdOrKey'), 'EDIT_ISSUES');
      const key = param(call, 'propertyKey');
      if (key.length > 255) throw new Refusal(400, ['The property key cannot be longer than 255 characters.']);
      if (call.body === undefined) throw new Refusal(400, ['The property value must be valid JSON, and not empty.']);
      const value = JSON.stringify(call.body);
      if (value.length > 32_768) throw new Refusal(400, ['The property value cannot be longer than 32768 characters.']);
      const known = site.database.rows(keyed, one(issue, key)).length > 0;
      site.index.willChange([issue.id]);
      site.database.run(sql`INSERT OR REPLACE INTO issue_property VALUES (${issue.id}, ${key}, ${value})`);
      return { status: known ? 200 : 201 };
    },
  },
  {
    method: 'DELETE',
    path: `${PATH}/{propertyKey}`,
    scope: 'write:jira-work',
    answer: (call) => {
      const issue = findIssueFor(call.site, call.caller, param(call, 'issueIdOrKey'), 'EDIT_ISSUES');
      const key = param(call, 'propertyKey');
      propertyText(call.site, issue, key);
      call.site.index.willChange([issue.id]);
      call.site.database.run(sql`DELETE FROM issue_property WHERE issue_id = ${issue.id} AND key = ${key}`);
      return done;
    },
  },
];

/** The named properties of each issue, as a search shows them; absent ones are left out. */
export function propertiesOf(site: Site, issues: readonly StoredIssue[], keys: readonly string[]) {
  if (keys.length === 0) return [];
  const ids = issues.map((issue) => issue.id);
  const rows = site.database.rows(owned, sql`SELECT issue_id AS issueId, key, value FROM issue_property
    WHERE ${among(sql`issue_id`, ids)} AND ${among(sql`key`, keys)}`);
  return ids.map((id): Record<string, unknown> => {
    const own = rows.filter((row) => row.issueId === id);
    return Object.fromEntries(own.map((row): [string, unknown] => [row.key, JSON.parse(row.value)]));
  });
}

const keyed = z.object({ key: z.string() });
const valued = z.object({ value: z.string() });
const owned = z.object({ issueId: z.number(), key: z.string(), value: z.string() });

const one = (issue: StoredIssue, key: string) =>
  sql`SELECT key, value FROM issue_property WHERE issue_id = ${issue.id} AND key = ${key}`;

function propertyText(site: Site, issue: StoredIssue, key: string): string {
  const row = site.database.row(valued, one(issue, key));
  if (!row) throw new Refusal(404, [`The property with key '${key}' does not exist.`]);
  return row.value;
}
