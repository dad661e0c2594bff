import type { Caller } from './caller';
import {
  categoryJson, issueTypeJson, link, priorityJson, projectJson, resolutionJson, statusJson,
} from './catalog-json';
import { toDocument } from './description-json';
import type { FieldChoice, SystemFieldId } from './field-choice';
import { jiraTime } from './jira-time';
import { visibleIssues } from './permissions';
import type { Site } from './site';
import { among, sql } from './sql';
import { readIssues, type StoredIssue } from './stored-issue';
import { userJson } from './user-json';

interface Rendering {
  site: Site;
  caller: Caller;
  choice: FieldChoice;
  /** Version 3 writes texts as documents, version 2 plainly. */
  version: 2 | 3;
}

/** Issues as Jira shows them to the caller, with the chosen fields, in the given order. */
export function issuesJson(issues: readonly StoredIssue[], rendering: Rendering): Array<Record<string, unknown>> {
  const { site, choice } = rendering;
  if (choice.idOnly) return issues.map((issue) => ({ id: String(issue.id) }));
  const family = readFamily(issues, rendering);
  return issues.map((issue) => ({
    expand: '',
    id: String(issue.id),
    self: link(site, `issue/${issue.id}`),
    key: issue.key,
    ...(choice.slim ? {} : { fields: fieldsJson(issue, family, rendering) }),
  }));
}

/** Parents and sub-tasks, so far as the chosen fields show them and the caller may see them. */
interface Family {
  parents: ReadonlyMap<number, StoredIssue>;
  subtasks: readonly StoredIssue[];
}

function readFamily(issues: readonly StoredIssue[], { site, caller, choice }: Rendering): Family {
  const visible = visibleIssues(site.catalog, caller);
  const parentIds = choice.system.includes('parent') ? issues.map((issue) => issue.parentId).filter((id) => id !== null) : [];
  const parents = parentIds.length > 0 ? readIssues(site.database, sql`${among(sql`i.id`, parentIds)} AND ${visible}`) : [];
  const types = [...site.catalog.issueTypes.values()].filter((type) => type.hierarchyLevel < 0).map((type) => type.id);
  const subtasks = choice.system.includes('subtasks')
    ? readIssues(
        site.database,
        sql`${among(sql`i.parent_id`, issues.map((issue) => issue.id))} AND ${among(sql`+i.issue_type_id`, types)} AND ${visible}`,
        sql`ORDER BY i.id`,
      )
    : [];
  return { parents: new Map(parents.map((parent) => [parent.id, parent])), subtasks };
}

function fieldsJson(issue: StoredIssue, family: Family, rendering: Rendering): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const id of rendering.choice.system) {
    const value = FIELDS[id](issue, family, rendering);
    if (value !== undefined) fields[id] = value;
  }
  for (const id of rendering.choice.custom) fields[id] = issue.numbers[id] ?? null;
  return fields;
}

const FIELDS: Record<SystemFieldId, (issue: StoredIssue, family: Family, rendering: Rendering) => unknown> = {
  summary: (issue) => issue.summary,
  description: (issue, _, { version }) => (version === 3 ? toDocument(issue.description) : issue.description || null),
  issuetype: (issue, _, { site }) => shown(site.catalog.issueTypes.get(issue.issueTypeId), (type) => issueTypeJson(site, type)),
  project: (issue, _, { site }) => shown(site.catalog.projects.get(issue.projectId), (project) => projectJson(site, project)),
  status: (issue, _, { site }) => shown(site.catalog.statuses.get(issue.statusId), (status) => statusJson(site, status)),
  statusCategory: (issue, _, { site }) =>
    shown(site.catalog.statuses.get(issue.statusId), (status) => categoryJson(site, status.category)),
  resolution: (issue, _, { site }) =>
    shown(site.catalog.resolutions.get(issue.resolutionId ?? ''), (resolution) => resolutionJson(site, resolution)),
  resolutiondate: (issue) => (issue.resolved === null ? null : jiraTime(issue.resolved)),
  priority: (issue, _, { site }) =>
    shown(site.catalog.priorities.get(issue.priorityId ?? ''), (priority) => priorityJson(site, priority)),
  assignee: (issue, _, { site, caller }) => userJson(site, caller, issue.assignee),
  reporter: (issue, _, { site, caller }) => userJson(site, caller, issue.reporter),
  creator: (issue, _, { site, caller }) => userJson(site, caller, issue.reporter),
  labels: (issue) => issue.labels,
  parent: (issue, { parents }, { site }) => {
    const parent = issue.parentId === null ? undefined : parents.get(issue.parentId);
    return parent && relativeJson(site, parent);
  },
  subtasks: (issue, { subtasks }, { site }) =>
    subtasks.filter((subtask) => subtask.parentId === issue.id).map((subtask) => relativeJson(site, subtask)),
  created: (issue) => jiraTime(issue.created),
  updated: (issue) => jiraTime(issue.updated),
  duedate: (issue) => issue.dueDate,
};

function relativeJson(site: Site, issue: StoredIssue) {
  const { statuses, priorities, issueTypes } = site.catalog;
  return {
    id: String(issue.id),
    key: issue.key,
    self: link(site, `issue/${issue.id}`),
    fields: {
      summary: issue.summary,
      status: shown(statuses.get(issue.statusId), (status) => statusJson(site, status)),
      priority: shown(priorities.get(issue.priorityId ?? ''), (priority) => priorityJson(site, priority)),
      issuetype: shown(issueTypes.get(issue.issueTypeId), (type) => issueTypeJson(site, type)),
    },
  };
}

const shown = <Item>(item: Item | undefined, show: (item: Item) => unknown) => (item === undefined ? null : show(item));
