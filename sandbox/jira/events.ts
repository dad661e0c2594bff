import type { JiraEvent } from '../doors';
import { issueTypeJson, projectJson, statusJson } from './catalog-json';
import type { ChangeItem } from './changelog';
import type { Author } from './issue-edit';
import { jiraTime } from './jira-time';
import type { Site } from './site';
import { sql } from './sql';
import { readIssues, type StoredIssue } from './stored-issue';
import { userJson } from './user-json';

interface Happening {
  kind: 'created' | 'updated' | 'deleted';
  issue: StoredIssue;
  at: number;
  author: Author;
  changelog?: { id: string; items: readonly ChangeItem[] };
}

/**
 * A product event in the shape Forge delivers: `timestamp` is text, `changelog` only on updates. The shape is known from
 * documents and from reports of live events.
 */
export function issueEvent(site: Site, { kind, issue, at, author, changelog }: Happening): JiraEvent {
  return {
    eventType: `avi:jira:${kind}:issue`,
    selfGenerated: author.throughApp,
    issue: { id: String(issue.id), key: issue.key, fields: eventFields(site, kind, issue) },
    ...(author.accountId === null ? {} : { atlassianId: author.accountId }),
    associatedUsers: [issue.assignee, issue.reporter].filter((id) => id !== null).map((accountId) => ({ accountId })),
    timestamp: String(at),
    ...(changelog ? { changelog: { id: changelog.id, items: changelog.items.map(eventItem) } } : {}),
    ...(changelog ? statuses(site, changelog.items) : {}),
  };
}

function eventFields(site: Site, kind: Happening['kind'], issue: StoredIssue) {
  const { projects, issueTypes, statuses } = site.catalog;
  const project = projects.get(issue.projectId);
  const type = issueTypes.get(issue.issueTypeId);
  const status = statuses.get(issue.statusId);
  const person = (id: string | null) => userJson(site, { kind: 'user', accountId: '', admin: false, timeZone: 'UTC' }, id);
  const subtask = (type?.hierarchyLevel ?? 0) < 0;
  // Live events of deleted issues name the parent of sub-tasks only.
  const parent = kind === 'deleted' && !subtask ? undefined : parentOf(site, issue);
  return {
    summary: issue.summary,
    issuetype: type && issueTypeJson(site, type),
    project: project && projectJson(site, project),
    status: status && statusJson(site, status),
    assignee: person(issue.assignee),
    reporter: person(issue.reporter),
    creator: person(issue.reporter),
    created: jiraTime(issue.created),
    updated: jiraTime(issue.updated),
    ...(parent ? { parent } : {}),
  };
}

function parentOf(site: Site, issue: StoredIssue) {
  if (issue.parentId === null) return undefined;
  const parent = readIssues(site.database, sql`i.id = ${issue.parentId}`)[0];
  return parent && { id: String(parent.id), key: parent.key };
}

const eventItem = (item: ChangeItem) => ({
  field: item.field,
  fieldtype: item.fieldId?.startsWith('customfield_') ? 'custom' : 'jira',
  ...(item.fieldId ? { fieldId: item.fieldId } : {}),
  from: item.from,
  fromString: item.fromString,
  to: item.to,
  toString: item.toString,
});

function statuses(site: Site, items: readonly ChangeItem[]) {
  const change = items.find((item) => item.field === 'status');
  if (!change) return { jiraEventTypeName: 'issue_updated' };
  const both = [change.from, change.to].map((id) => site.catalog.statuses.get(id ?? '')).filter((one) => one !== undefined);
  return { jiraEventTypeName: 'issue_generic', associatedStatuses: both.map((one) => statusJson(site, one)) };
}
