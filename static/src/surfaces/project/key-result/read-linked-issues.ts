import { amongIds } from '../../../../../src/okr/jql';
import { field, listAt, textAt } from '../../../data/json';
import { searchIssues } from './search-issues';

/** A linked issue as Jira shows it to the viewer. */
export interface LinkedIssue {
  id: string;
  key: string;
  summary: string;
  status: { name: string; category: string };
  /** Of its children that the viewer may see. */
  children: { done: number; total: number };
}

export interface LinkedIssues {
  issues: LinkedIssue[];
  /** How many of the linked issues the viewer may not see. */
  hidden: number;
  /** How many issues of the work the viewer sees, each counted once. */
  work: number;
}

/** Jira's page with fields. */
const PAGE = 100;
/** Pages of children that are read; a count beyond stays what was seen. */
const MOST_PAGES = 10;

/**
 * Reads the children's statuses of those linked issues that the viewer sees, with the viewer's own rights. Children whose
 * resolution is excluded are not counted, as in the work. Throws when Jira does not answer.
 */
export async function readLinkedIssues(ids: readonly string[], seen: readonly unknown[], excluded: readonly string[]): Promise<LinkedIssues> {
  const parents = seen.map((issue) => textAt(issue, 'id') ?? '');
  const children = parents.length === 0 ? [] : await readChildren(parents);
  const counts = (issue: unknown) => !excluded.includes(textAt(field(field(issue, 'fields'), 'resolution'), 'id') ?? '');
  const leaves = seen.filter((issue) => !children.some((child) => parentOf(child) === textAt(issue, 'id')));
  const counted = children.filter(counts);
  return {
    issues: seen.map((issue) => linkedIssue(issue, counted)),
    hidden: ids.length - seen.length,
    work: new Set([...counted, ...leaves.filter(counts)].map((issue) => textAt(issue, 'id'))).size,
  };
}

async function readChildren(parents: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  let nextPageToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await searchIssues({ jql: amongIds('parent', parents), fields: ['status', 'parent', 'resolution'], maxResults: PAGE, nextPageToken });
    if (!answer.ok) throw new Error('Jira did not read the children.');
    found.push(...listAt(answer.body, 'issues'));
    nextPageToken = textAt(answer.body, 'nextPageToken');
    if (nextPageToken === undefined) break;
  }
  return found;
}

function linkedIssue(issue: unknown, children: readonly unknown[]): LinkedIssue {
  const id = textAt(issue, 'id') ?? '';
  const fields = field(issue, 'fields');
  const own = children.filter((child) => parentOf(child) === id);
  return {
    id,
    key: textAt(issue, 'key') ?? '',
    summary: textAt(fields, 'summary') ?? '',
    status: { name: textAt(field(fields, 'status'), 'name') ?? '', category: categoryOf(issue) },
    children: { done: own.filter((child) => categoryOf(child) === 'done').length, total: own.length },
  };
}

const parentOf = (child: unknown): string | undefined => textAt(field(field(child, 'fields'), 'parent'), 'id');

const categoryOf = (issue: unknown): string =>
  textAt(field(field(field(issue, 'fields'), 'status'), 'statusCategory'), 'key') ?? '';
