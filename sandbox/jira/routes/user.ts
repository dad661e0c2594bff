import { z } from 'zod';
import { APP_ACCOUNT_ID } from '../caller';
import { findIssue } from '../find-issue';
import { findProject } from '../find-project';
import { holds } from '../permissions';
import { POINTS } from '../points';
import type { UserRecord } from '../records';
import { Refusal } from '../refusal';
import { count, csv, ok, readQuery, type Call, type Route } from '../route';
import { userJson } from '../user-json';

/** People. E-mail addresses are shown to themselves and to admins only, whatever is asked. */
export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/myself',
    scope: 'read:jira-user',
    alsoVersion2: true,
    answer: (call) => {
      readQuery(call, z.strictObject({}));
      call.spend(POINTS.identity);
      return ok(userJson(call.site, call.caller, call.caller.accountId));
    },
  },
  {
    method: 'GET',
    path: '/user',
    scope: 'read:jira-user',
    alsoVersion2: true,
    answer: (call) => {
      const { accountId } = readQuery(call, z.strictObject({ accountId: z.string() }));
      if (accountId !== APP_ACCOUNT_ID && !call.site.catalog.users.has(accountId)) {
        throw new Refusal(404, ['Specified user does not exist or you do not have required permissions']);
      }
      call.spend(POINTS.identity);
      return ok(userJson(call.site, call.caller, accountId));
    },
  },
  {
    method: 'GET',
    path: '/user/bulk',
    scope: 'read:jira-user',
    alsoVersion2: true,
    answer: (call) => {
      const { accountId, startAt, maxResults } = readQuery(call, bulkQuery);
      const known = accountId.filter((id) => call.site.catalog.users.has(id));
      const page = known.slice(startAt, startAt + maxResults);
      call.spend(POINTS.identity * page.length);
      return ok({
        maxResults,
        startAt,
        total: known.length,
        isLast: startAt + page.length >= known.length,
        values: page.map((id) => userJson(call.site, call.caller, id)),
      });
    },
  },
  {
    method: 'GET',
    path: '/user/search',
    scope: 'read:jira-user',
    alsoVersion2: true,
    answer: (call) => {
      const { query, accountId, startAt, maxResults } = readQuery(call, searchQuery);
      if (query === undefined && accountId === undefined) {
        throw new Refusal(400, ["Either the 'query' or the 'accountId' query parameter has to be provided."]);
      }
      const found = matching(call, query ?? '').filter((user) => accountId === undefined || user.accountId === accountId);
      return ok(shown(call, found.slice(startAt, startAt + maxResults)));
    },
  },
  {
    method: 'GET',
    path: '/user/assignable/search',
    scope: 'read:jira-user',
    alsoVersion2: true,
    answer: (call) => {
      const { query, accountId, project, issueKey, issueId, startAt, maxResults } = readQuery(call, assignableQuery);
      const place = projectAsked(call, project, issueKey ?? issueId);
      const found = matching(call, query ?? '')
        .filter((user) => accountId === undefined || user.accountId === accountId)
        .filter((user) => holds({ kind: 'user', ...user }, 'ASSIGNABLE_USER', place));
      return ok(shown(call, found.slice(startAt, startAt + maxResults)));
    },
  },
];

const bulkQuery = z.strictObject({ accountId: csv, startAt: count.default(0), maxResults: count.default(10) });

const searchQuery = z.strictObject({
  query: z.string().optional(),
  accountId: z.string().optional(),
  startAt: count.default(0),
  maxResults: count.default(50),
});

const assignableQuery = searchQuery.extend({
  project: z.string().optional(),
  issueKey: z.string().optional(),
  issueId: z.string().optional(),
});

/** Active people one of whose names, or e-mail address, begins with the text. */
function matching({ site, caller }: Call, query: string): UserRecord[] {
  const wanted = query.toLowerCase();
  const open = (user: UserRecord) => caller.admin || caller.accountId === user.accountId;
  return [...site.catalog.users.values()].filter((user) => {
    const name = user.displayName.toLowerCase();
    const words = [name, ...name.split(/\s+/), ...(open(user) ? [user.emailAddress.toLowerCase()] : [])];
    return user.active && words.some((word) => word.startsWith(wanted));
  });
}

function projectAsked({ site, caller }: Call, project: string | undefined, issue: string | undefined) {
  if (issue !== undefined) return site.catalog.projects.get(findIssue(site, caller, issue).projectId);
  if (project !== undefined) return findProject(site, caller, project);
  throw new Refusal(400, ["Either the 'project' or the 'issueKey' query parameter has to be provided."]);
}

const shown = ({ site, caller }: Call, users: readonly UserRecord[]) => users.map((user) => userJson(site, caller, user.accountId));
