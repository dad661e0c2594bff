import { z } from 'zod';
import type { JiraRecords, UserRecord } from '../records';
import { emptyBooks, type Books } from './books';
import { exportedIssue, type ExportedIssue } from './exported-issue';
import { exportRows } from './export-rows';
import { enterPastStatuses } from './histories';
import { issueDraft, type IssueDraft } from './issue-draft';
import { joinedIssues } from './joined-issues';
import type { Row } from './row-splitter';

export interface ImportReport {
  issues: number;
  projects: number;
  users: number;
  epics: number;
  /** Issues that were left out: the line of the file they start on, and why. */
  problems: ImportProblem[];
  /** What was loaded otherwise than it stands in the file, counted. */
  notes: Array<{ issues: number; note: string }>;
}

export interface ImportProblem {
  line: number;
  key?: string;
  problem: string;
}

/**
 * Loads a REST export of a real Jira: JSON lines, an array of issues, or search pages; plain or gzipped. Whatever can
 * be read is loaded, at once, at the end; the rest is reported. Everyone may see and edit the imported projects, and a
 * "Site Admin" is added so that somebody may set things up. Throws only when the file itself cannot be opened.
 */
export async function importFile(jira: { load(records: JiraRecords): void }, file: string): Promise<ImportReport> {
  const books = emptyBooks();
  const drafts: IssueDraft[] = [];
  const problems: ImportProblem[] = [];
  const lines = new Map<string, number>();
  for await (const row of exportRows(file)) {
    const issue = readRow(row);
    const problem = 'problem' in issue ? issue : twice(issue, row.line, lines);
    if (problem !== null) problems.push(problem);
    if ('problem' in issue || problem !== null) continue;
    lines.set(issue.key, row.line).set(`#${issue.id}`, row.line);
    drafts.push(issueDraft(issue, books));
  }
  for (const { issue } of drafts) enterPastStatuses(issue.histories, books);
  const { issues, withoutParent } = joinedIssues(drafts, books.types.get);
  const records = { ...recordsOf(books), issues };
  jira.load(records);
  return {
    issues: issues.length,
    projects: records.projects.length,
    users: records.users.length,
    epics: issues.filter((issue) => books.types.get(issue.issueTypeId)?.hierarchyLevel === 1).length,
    problems,
    notes: notesOn(drafts, withoutParent),
  };
}

function readRow(row: Row): ExportedIssue | ImportProblem {
  if (row.cut) return { line: row.line, problem: 'The file ends in the middle of this issue.' };
  let json: unknown;
  try {
    json = JSON.parse(row.text.trim().replace(/,$/, ''));
  } catch {
    return { line: row.line, problem: 'This is not JSON.' };
  }
  const issue = exportedIssue.safeParse(json);
  if (issue.success) return issue.data;
  const key = keyOf(json);
  const faults = issue.error.issues.map((fault) => `${fault.path.join('.') || 'issue'}: ${fault.message}`);
  return { line: row.line, ...(key === null ? {} : { key }), problem: faults.join('; ') };
}

const keyOf = (json: unknown): string | null => z.object({ key: z.string() }).safeParse(json).data?.key ?? null;

function twice(issue: ExportedIssue, line: number, lines: ReadonlyMap<string, number>): ImportProblem | null {
  const sameKey = lines.get(issue.key);
  if (sameKey !== undefined) return { line, key: issue.key, problem: `This key is already on line ${sameKey}.` };
  const sameId = lines.get(`#${issue.id}`);
  return sameId === undefined ? null : { line, key: issue.key, problem: `The id ${issue.id} is already on line ${sameId}.` };
}

function recordsOf(books: Books) {
  return {
    users: [...books.people.users(), siteAdmin],
    projects: books.projects.all(),
    issueTypes: books.types.all(),
    statuses: books.statuses.all(),
    resolutions: books.resolutions.all(),
    priorities: books.priorities.all(),
    fields: [...books.fields.values()],
  };
}

const siteAdmin: UserRecord = {
  accountId: 'site-admin',
  displayName: 'Site Admin',
  emailAddress: 'admin@imported.example',
  active: true,
  admin: true,
  timeZone: 'UTC',
};

function notesOn(drafts: readonly IssueDraft[], withoutParent: number): ImportReport['notes'] {
  const counted = (fits: (draft: IssueDraft) => boolean) => drafts.filter(fits).length;
  return [
    { issues: withoutParent, note: 'Their parent or epic is not in the file; they were loaded without one.' },
    { issues: counted(({ issue }) => issue.summary === '(no summary)'), note: 'They have no summary; it reads "(no summary)".' },
    { issues: counted(({ issue }) => issue.reporter === null), note: 'They have no reporter.' },
    { issues: counted(({ historyCut }) => historyCut), note: 'The file holds only a part of their history.' },
  ].filter(({ issues }) => issues > 0);
}
