import type { Caller } from './caller';
import { holds, visibleIssues, type PermissionKey } from './permissions';
import { Refusal } from './refusal';
import type { Site } from './site';
import { sql } from './sql';
import { readIssues, type StoredIssue } from './stored-issue';

/** The issue of an id or key, if the caller may see it; the same 404 where it is missing and where it is hidden. */
export function findIssue(site: Site, caller: Caller, idOrKey: string): StoredIssue {
  const issue = issueSeenBy(site, caller, idOrKey);
  if (!issue) throw new Refusal(404, ['Issue does not exist or you do not have permission to see it.']);
  return issue;
}

/** As `findIssue`, and 403 where the caller sees the issue and lacks the permission. */
export function findIssueFor(site: Site, caller: Caller, idOrKey: string, permission: PermissionKey): StoredIssue {
  const issue = findIssue(site, caller, idOrKey);
  if (!holds(caller, permission, site.catalog.projects.get(issue.projectId))) {
    throw new Refusal(403, [`You do not have permission to do this: ${permission} is needed.`]);
  }
  return issue;
}

/** As `findIssue`, undefined where there is nothing to see. */
export function issueSeenBy(site: Site, caller: Caller, idOrKey: string): StoredIssue | undefined {
  const identity = /^\d{1,15}$/.test(idOrKey) ? sql`i.id = ${Number(idOrKey)}` : sql`i.key = ${idOrKey.toUpperCase()}`;
  return readIssues(site.database, sql`${identity} AND ${visibleIssues(site.catalog, caller)}`)[0];
}
