import { z } from 'zod';
import type { Caller } from '../caller';
import { findIssue } from '../find-issue';
import { findProject } from '../find-project';
import { holds, isPermission, PERMISSIONS, visibleIssues, type PermissionKey } from '../permissions';
import { POINTS } from '../points';
import { Refusal } from '../refusal';
import { csv, ok, readBody, readQuery, type Call, type Route } from '../route';
import { among, sql } from '../sql';
import { readIssues } from '../stored-issue';

/** What the caller, or for admins somebody else, may do. */
export const permissionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/permissions',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      readQuery(call, z.strictObject({}));
      const keys = Object.keys(PERMISSIONS).filter(isPermission);
      return ok({ permissions: Object.fromEntries(keys.map((key) => [key, { key, ...PERMISSIONS[key], description: '' }])) });
    },
  },
  {
    method: 'GET',
    path: '/mypermissions',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const { site, caller } = call;
      const { permissions, ...context } = readQuery(call, mineQuery);
      if (!permissions) throw new Refusal(400, ["The 'permissions' query parameter is required."]);
      const issue = context.issueKey ?? context.issueId;
      const named = context.projectKey ?? context.projectId;
      const project =
        issue !== undefined
          ? site.catalog.projects.get(findIssue(site, caller, issue).projectId)
          : named !== undefined ? findProject(site, caller, named) : undefined;
      const keys = permissions.map(known);
      call.spend(POINTS.identity * keys.length);
      return ok({ permissions: Object.fromEntries(keys.map((key) => [key, mine(call, key, project)])) });
    },
  },
  {
    method: 'POST',
    path: '/permissions/check',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const body = readBody(call, checkBody);
      const who = subject(call, body.accountId);
      const asked = [...body.globalPermissions, ...body.projectPermissions.flatMap((one) => one.permissions)];
      asked.forEach(known);
      call.spend(POINTS.identity * asked.length);
      return ok({
        projectPermissions: body.projectPermissions.flatMap((one) => one.permissions.map((key) => grants(call, who, known(key), one))),
        globalPermissions: body.globalPermissions.filter((key) => who !== undefined && holds(who, known(key))),
      });
    },
  },
];

const mineQuery = z.strictObject({
  permissions: csv.optional(),
  projectKey: z.string().optional(),
  projectId: z.string().optional(),
  issueKey: z.string().optional(),
  issueId: z.string().optional(),
});

const ids = z.array(z.union([z.number().int(), z.string().regex(/^\d+$/).transform(Number)])).max(1000).default([]);
const projectPermissions = z.strictObject({ permissions: z.array(z.string()).min(1), issues: ids, projects: ids });
const checkBody = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).default([]),
  projectPermissions: z.array(projectPermissions).default([]),
});

function known(key: string): PermissionKey {
  if (!isPermission(key)) throw new Refusal(400, [`Unrecognized permission: ${key}`]);
  return key;
}

const mine = ({ caller }: Call, key: PermissionKey, project: Parameters<typeof holds>[2]) => ({
  id: String(Object.keys(PERMISSIONS).indexOf(key)),
  key,
  ...PERMISSIONS[key],
  description: '',
  havePermission: holds(caller, key, project),
});

/** Whose permissions are asked for; nobody's where the account was deactivated. */
function subject({ site, caller }: Call, accountId: string | undefined): Caller | undefined {
  if (accountId === undefined || accountId === caller.accountId) return caller;
  if (!caller.admin) throw new Refusal(403, ["You are not authorized to check another user's permissions."]);
  const user = site.catalog.users.get(accountId);
  if (!user) throw new Refusal(400, [`The account ID '${accountId}' does not exist.`]);
  return user.active ? { kind: 'user', ...user } : undefined;
}

/** The asked issues and projects where the permission is held; hidden and missing ones are left out alike. */
function grants({ site }: Call, who: Caller | undefined, permission: PermissionKey, asked: z.infer<typeof projectPermissions>) {
  if (!who) return { permission, issues: [], projects: [] };
  const found = readIssues(site.database, sql`${among(sql`i.id`, asked.issues)} AND ${visibleIssues(site.catalog, who)}`);
  const may = (projectId: string) => holds(who, permission, site.catalog.projects.get(projectId));
  return {
    permission,
    issues: found.filter((issue) => may(issue.projectId)).map((issue) => issue.id),
    projects: asked.projects.filter((id) => may(String(id))),
  };
}
