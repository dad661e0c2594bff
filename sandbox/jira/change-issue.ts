import { changeItems } from './change-items';
import { writeHistory } from './changelog';
import { issueEvent } from './events';
import type { Author, IssueEdit, NewIssue } from './issue-edit';
import type { Site } from './site';
import { sql } from './sql';
import { readIssues, type StoredIssue } from './stored-issue';
import { eraseIssue, indexText, takeId, takeNumber, writeIssue } from './write-issue';

/** Edits an issue now: columns, changelog and `updated` together, then the event. Nothing happens when nothing changes. */
export function editIssue(site: Site, issueId: number, edit: IssueEdit, author: Author): void {
  const before = issueById(site, issueId);
  const keyOf = (id: number) => readIssues(site.database, sql`i.id = ${id}`)[0]?.key ?? null;
  const items = changeItems(site.catalog, before, edit, keyOf);
  if (items.length === 0) return;

  const at = site.clock.now();
  site.index.willChange([issueId]);
  const changelogId = site.database.transaction(() => {
    writeIssue(site.database, issueId, edit);
    touch(site, issueId, edit, at);
    return writeHistory(site.database, { issueId, at, author: author.accountId, items });
  });
  const changelog = { id: String(changelogId), items };
  site.announcer.announce(issueEvent(site, { kind: 'updated', issue: issueById(site, issueId), at, author, changelog }));
}

/**
 * Moves an issue to a status now. Entering a status of category done sets the resolution (the given one, else "Done",
 * else the first), leaving it empties the resolution, as the workflows of new Jira projects do.
 */
export function transitionIssue(site: Site, issueId: number, statusId: string, author: Author, resolutionId?: string): void {
  const before = issueById(site, issueId);
  const status = site.catalog.statuses.get(statusId);
  if (!status) throw new TypeError(`There is no status ${statusId}.`);
  if (status.category !== 'done') return editIssue(site, issueId, { statusId, resolutionId: null }, author);
  const resolution = resolutionId ?? before.resolutionId ?? usualResolution(site);
  editIssue(site, issueId, { statusId, resolutionId: resolution }, author);
}

/** Creates an issue now and gives its id and key. */
export function createIssue(site: Site, issue: NewIssue, author: Author): { id: string; key: string } {
  const project = site.catalog.projects.get(issue.projectId);
  if (!project) throw new TypeError(`There is no project ${issue.projectId}.`);
  const at = site.clock.now();
  const status = issue.statusId ?? [...site.catalog.statuses.values()].find((one) => one.category === 'new')?.id;
  if (!status) throw new TypeError('A new issue needs a status, and no status of category "new" is known.');

  const id = site.database.transaction(() => {
    const issueId = takeId(site.database);
    site.index.willChange([issueId]);
    const number = takeNumber(site.database, project.id);
    site.database.run(sql`INSERT INTO issue (id, key, number, project_id, issue_type_id, summary, description, status_id,
      created, updated) VALUES (${issueId}, ${`${project.key}-${number}`}, ${number}, ${project.id}, ${issue.issueTypeId},
      ${issue.summary}, ${issue.description ?? ''}, ${status}, ${at}, ${at})`);
    const reporter = issue.reporter === undefined ? author.accountId : issue.reporter;
    writeIssue(site.database, issueId, { ...issue, statusId: status, reporter });
    if (issue.resolutionId) site.database.run(sql`UPDATE issue SET resolved = ${at} WHERE id = ${issueId}`);
    indexText(site.database, issueId);
    return issueId;
  });
  const created = issueById(site, id);
  site.announcer.announce(issueEvent(site, { kind: 'created', issue: created, at, author }));
  return { id: String(created.id), key: created.key };
}

/** Deletes an issue now with its sub-tasks; children of an epic stay without a parent. Only the issue itself is announced. */
export function deleteIssue(site: Site, issueId: number, author: Author): void {
  const issue = issueById(site, issueId);
  const children = readIssues(site.database, sql`i.parent_id = ${issueId}`);
  site.index.willChange([issueId, ...children.map((child) => child.id)]);
  site.database.transaction(() => {
    for (const child of children) {
      if (isSubtask(site, child)) eraseIssue(site.database, child.id);
      else writeIssue(site.database, child.id, { parentId: null });
    }
    eraseIssue(site.database, issueId);
  });
  site.announcer.announce(issueEvent(site, { kind: 'deleted', issue, at: site.clock.now(), author }));
}

export const isSubtask = (site: Site, issue: StoredIssue) =>
  (site.catalog.issueTypes.get(issue.issueTypeId)?.hierarchyLevel ?? 0) < 0;

function issueById(site: Site, issueId: number): StoredIssue {
  const issue = readIssues(site.database, sql`i.id = ${issueId}`)[0];
  if (!issue) throw new TypeError(`There is no issue ${issueId}.`);
  return issue;
}

function touch(site: Site, issueId: number, edit: IssueEdit, at: number): void {
  site.database.run(sql`UPDATE issue SET updated = ${at} WHERE id = ${issueId}`);
  if (edit.resolutionId === undefined) return;
  site.database.run(sql`UPDATE issue SET resolved = CASE WHEN ${edit.resolutionId} IS NULL THEN NULL
    ELSE coalesce(resolved, ${at}) END WHERE id = ${issueId}`);
}

function usualResolution(site: Site): string | null {
  const resolutions = [...site.catalog.resolutions.values()];
  return (resolutions.find((one) => one.name === 'Done') ?? resolutions[0])?.id ?? null;
}
