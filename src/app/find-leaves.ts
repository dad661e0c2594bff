import type { IssueId } from '../okr/ids';
import { amongIds } from '../okr/jql';
import type { JiraAsApp } from './ports';

/**
 * Which of the issues have no children. One request when none has any, as is usual for leaves that are only looked at
 * again; else one more for each. Issues whose count fails stay what they were.
 */
export async function findLeaves(issues: readonly IssueId[], jira: JiraAsApp): Promise<IssueId[]> {
  if (issues.length === 0) return [];
  const together = await jira.count(amongIds('parent', issues));
  if (together.kind !== 'count' || together.count === 0 || issues.length === 1) {
    return together.kind === 'count' && together.count > 0 ? [] : [...issues];
  }
  const each = await Promise.all(issues.map((id) => jira.count(amongIds('parent', [id]))));
  return issues.filter((_, i) => {
    const counted = each[i];
    return counted?.kind !== 'count' || counted.count === 0;
  });
}
