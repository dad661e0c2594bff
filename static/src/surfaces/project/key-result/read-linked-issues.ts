import { requestJira } from '@forge/bridge';
import { amongIds } from '../../../../../src/okr/jql';
import { field, listAt, textAt } from '../../../data/json';

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
 * Reads issues with the viewer's own rights, and their children's statuses. Children whose resolution is excluded are not
 * counted, as in the work. Throws when Jira does not answer.
 */
export async function readLinkedIssues(ids: readonly string[], excluded: readonly string[]): Promise<LinkedIssues> {
  const seen = await readKnown(ids);
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

/** Jira refuses a query for an issue the viewer may not see, and names it in quotes; the rest is asked for again. */
async function readKnown(ids: readonly string[]): Promise<unknown[]> {
  if (ids.length === 0) return [];
  const answer = await search({ jql: amongIds('id', ids), fields: ['summary', 'status', 'resolution'], maxResults: PAGE });
  if (answer.ok) return listAt(answer.body, 'issues');
  const said = listAt(answer.body, 'errorMessages').join(' ');
  const left = ids.filter((id) => !said.includes(`'${id}'`));
  if (answer.status !== 400 || left.length === ids.length) throw new Error('Jira did not read the linked issues.');
  return readKnown(left);
}

async function readChildren(parents: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  let nextPageToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await search({ jql: amongIds('parent', parents), fields: ['status', 'parent', 'resolution'], maxResults: PAGE, nextPageToken });
    if (!answer.ok) throw new Error('Jira did not read the children.');
    found.push(...listAt(answer.body, 'issues'));
    nextPageToken = textAt(answer.body, 'nextPageToken');
    if (nextPageToken === undefined) break;
  }
  return found;
}

async function search(body: object): Promise<{ ok: boolean; status: number; body: unknown }> {
  const response = await requestJira('/rest/api/3/search/jql', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json: unknown = await response.json().catch(() => null);
  return { ok: response.ok, status: response.status, body: json };
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
