import type { IssueRecord, IssueTypeRecord } from '../records';
import type { IssueDraft } from './issue-draft';

export interface JoinedIssues {
  issues: IssueRecord[];
  /** Issues whose parent is not in the export; they stand alone. */
  withoutParent: number;
}

/** Gives every issue its parent: by id, by key, or by a key the parent had before it was moved. */
export function joinedIssues(drafts: readonly IssueDraft[], typeOf: (id: string) => IssueTypeRecord | undefined): JoinedIssues {
  const byId = new Map(drafts.map(({ issue }) => [issue.id, issue]));
  const byKey = new Map([
    ...drafts.flatMap(({ issue, formerKeys }) => formerKeys.map((key) => [key, issue] as const)),
    ...drafts.map(({ issue }) => [issue.key, issue] as const),
  ]);
  const isEpic = (issue: IssueRecord | undefined) => issue !== undefined && typeOf(issue.issueTypeId)?.hierarchyLevel === 1;

  const parentOf = ({ parent, linkedKeys }: IssueDraft): IssueRecord | undefined =>
    parent === null
      ? linkedKeys.map((key) => byKey.get(key)).find(isEpic)
      : (byId.get(parent.id ?? '') ?? byKey.get(parent.key ?? ''));

  let withoutParent = 0;
  const issues = drafts.map((draft) => {
    const parent = parentOf(draft);
    if (draft.parent !== null && parent === undefined) withoutParent++;
    return { ...draft.issue, parentId: parent === undefined || parent === draft.issue ? null : parent.id };
  });
  return { issues, withoutParent };
}
