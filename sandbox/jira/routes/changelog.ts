import { z } from 'zod';
import { readHistories, type ChangeItem, type History } from '../changelog';
import { visibleIssues } from '../permissions';
import { POINTS } from '../points';
import { Refusal } from '../refusal';
import { ok, readBody, type Call, type Route } from '../route';
import { jiraTime } from '../jira-time';
import { among, sql } from '../sql';
import { readIssues, type StoredIssue } from '../stored-issue';
import { userJson } from '../user-json';

/** A page of an issue's changelog, oldest change first. */
export function changelogPage(call: Call, issue: StoredIssue, { startAt, maxResults }: { startAt: number; maxResults: number }) {
  const histories = readHistories(call.site.database, [issue.id]);
  const size = Math.min(maxResults, 100);
  const values = histories.slice(startAt, startAt + size).map((history) => historyJson(call, history, jiraTime(history.at)));
  return { startAt, maxResults: size, total: histories.length, isLast: startAt + size >= histories.length, values };
}

/** The changelog as `expand=changelog` shows it, newest change first. */
export function changelogsOf(call: Call, issue: StoredIssue) {
  const histories = readHistories(call.site.database, [issue.id]).reverse();
  const shown = histories.map((history) => historyJson(call, history, jiraTime(history.at)));
  return { startAt: 0, maxResults: shown.length, total: shown.length, histories: shown };
}

/** Changelogs of many issues at once. */
export const changelogRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/changelog/bulkfetch',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const { site, caller } = call;
      const asked = readBody(call, bulkBody);
      const ids = asked.issueIdsOrKeys.filter((one) => /^\d+$/.test(one)).map(Number);
      const named = sql`(${among(sql`i.id`, ids)} OR ${among(sql`i.key`, asked.issueIdsOrKeys.map((one) => one.toUpperCase()))})`;
      const issues = readIssues(site.database, sql`${named} AND ${visibleIssues(site.catalog, caller)}`);
      const all = readHistories(site.database, issues.map((issue) => issue.id))
        .map((history) => ({ ...history, items: history.items.filter((item) => concerns(item, asked.fieldIds)) }))
        .filter((history) => history.items.length > 0);
      const from = asked.nextPageToken === undefined ? 0 : Number(asked.nextPageToken);
      if (!Number.isInteger(from) || from < 0) throw new Refusal(400, ['The next page token is invalid.']);
      const page = all.slice(from, from + asked.maxResults);
      call.spend(POINTS.object * new Set(page.map((history) => history.issueId)).size);
      const more = from + page.length < all.length ? { nextPageToken: String(from + page.length) } : {};
      return ok({ issueChangeLogs: grouped(call, page), ...more });
    },
  },
];

const bulkBody = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1).max(1000),
  fieldIds: z.array(z.string()).max(10).optional(),
  maxResults: z.number().int().min(1).max(10_000).default(1000),
  nextPageToken: z.string().optional(),
});

const concerns = (item: ChangeItem, fieldIds: readonly string[] | undefined) =>
  fieldIds === undefined || fieldIds.includes(item.fieldId ?? item.field);

// Live answers give `created` here in milliseconds, unlike the other changelog routes.
function grouped(call: Call, page: readonly History[]) {
  const ids = [...new Set(page.map((history) => history.issueId))];
  return ids.map((id) => ({
    issueId: String(id),
    changeHistories: page.filter((one) => one.issueId === id).map((history) => historyJson(call, history, history.at)),
  }));
}

const historyJson = ({ site, caller }: Call, history: History, created: string | number) => ({
  id: String(history.id),
  author: userJson(site, caller, history.author),
  created,
  items: history.items.map((item) => ({
    ...item,
    fieldtype: item.fieldId?.startsWith('customfield_') ? 'custom' : 'jira',
  })),
});
