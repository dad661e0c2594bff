import { useQuery } from '@tanstack/react-query';
import { getJira } from '../../data/jira';
import { field, numberAt, textAt } from '../../data/json';

/** An issue by its name. */
export interface NamedIssue {
  id: string;
  key: string;
  summary: string;
}

/** The issue above, whose key results this one inherits. */
export interface ParentIssue extends NamedIssue {
  epic: boolean;
}

/** What the issue is called and which one stands above, with the viewer's rights; no parent where key results cannot be linked to it. */
export interface IssueRead {
  own: NamedIssue | null;
  parent: ParentIssue | null;
}

export const useIssue = (issueId: string) => useQuery({ queryKey: ['issue', issueId], queryFn: () => readIssue(issueId) });

async function readIssue(issueId: string): Promise<IssueRead> {
  const read = await getJira(`/rest/api/3/issue/${encodeURIComponent(issueId)}?fields=summary,parent,issuetype,project`, (issue) => ({
    own: named(issue),
    parent: parentOf(issue),
  }));
  if (read === null) throw new Error('Jira did not answer for the issue');
  return read;
}

/** Epics and what is below them carry links; Jira calls an epic's level 1. */
function parentOf(child: unknown): ParentIssue | null {
  const parent = field(field(child, 'fields'), 'parent');
  const issue = named(parent);
  const level = numberAt(field(field(parent, 'fields'), 'issuetype'), 'hierarchyLevel') ?? 1;
  return issue === null || level > 1 ? null : { ...issue, epic: level === 1 };
}

function named(issue: unknown): NamedIssue | null {
  const [id, key] = [textAt(issue, 'id'), textAt(issue, 'key')];
  return id === undefined || key === undefined ? null : { id, key, summary: textAt(field(issue, 'fields'), 'summary') ?? '' };
}
