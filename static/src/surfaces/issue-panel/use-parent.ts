import { useQuery } from '@tanstack/react-query';
import { getJira } from '../../data/jira';
import { field, numberAt, textAt } from '../../data/json';

/** The issue above, whose key results this one inherits. */
export interface ParentIssue {
  id: string;
  key: string;
  epic: boolean;
}

/** Reads which issue stands above, with the viewer's rights; null for none that key results can be linked to. */
export const useParent = (issueId: string) =>
  useQuery({ queryKey: ['parent', issueId], queryFn: () => readParent(issueId) });

async function readParent(issueId: string): Promise<ParentIssue | null> {
  const read = await getJira(`/rest/api/3/issue/${encodeURIComponent(issueId)}?fields=parent,issuetype,project`, (issue) => ({
    parent: parentOf(issue),
  }));
  if (read === null) throw new Error('Jira did not answer for the issue');
  return read.parent;
}

/** Epics and what is below them carry links; Jira calls an epic's level 1. */
function parentOf(issue: unknown): ParentIssue | null {
  const parent = field(field(issue, 'fields'), 'parent');
  const id = textAt(parent, 'id');
  const key = textAt(parent, 'key');
  const level = numberAt(field(field(parent, 'fields'), 'issuetype'), 'hierarchyLevel') ?? 1;
  return id === undefined || key === undefined || level > 1 ? null : { id, key, epic: level === 1 };
}
