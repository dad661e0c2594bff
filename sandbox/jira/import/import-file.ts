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
  /** Said when several files are loaded together. */
  file?: string;
  line: number;
  key?: string;
  problem: string;
}

/**
 * Loads a REST export of a real Jira: JSON lines, an array of issues, or search pages; plain or gzipped. Whatever can
 * be read is loaded, at once, at the end; the rest is reported. Everyone may see and edit the imported projects, and a
 * "Site Admin" is added so that somebody may set things up. Parts of one Jira belong into one call, so that an issue
 * finds its epic in another file. Throws only when a file cannot be opened.
 */
export async function importFile(
  jira: { load(records: JiraRecords): void },
  ...files: [string, ...string[]]
): Promise<ImportReport> {
  const books = emptyBooks();
  const drafts: IssueDraft[] = [];
  const problems: ImportProblem[] = [];
  const places = new Map<string, string>();
  for (const file of files) {
    const named = files.length > 1 ? { file } : {};
    for await (const row of exportRows(file)) {
      const issue = readRow(row);
      const problem = 'problem' in issue ? issue : twice(issue, row.line, places);
      if (problem !== null) problems.push({ ...named, ...problem });
      if ('problem' in issue || problem !== null) continue;
      const place = files.length > 1 ? `line ${row.line} of ${file}` : `line ${row.line}`;
      places.set(issue.key, place).set(`#${issue.id}`, place);
      drafts.push(issueDraft(issue, books));
    }
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

function twice({ key, id }: ExportedIssue, line: number, places: ReadonlyMap<string, string>): ImportProblem | null {
  const sameKey = places.get(key);
  if (sameKey !== undefined) return { line, key, problem: `This key is already on ${sameKey}.` };
  const sameId = places.get(`#${id}`);
  return sameId === undefined ? null : { line, key, problem: `The id ${id} is already on ${sameId}.` };
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
