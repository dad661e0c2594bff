import type { IssueId } from '../okr/ids';

/**
 * The ids among ours that a refusal names. Jira says so in quotes: "An issue with key '10021' does not exist for field
 * 'parent'.", "A value with ID '10021' does not exist for the field 'id'."
 */
export function deadIssues(message: string, ids: readonly IssueId[]): IssueId[] {
  const quoted = new Set(Array.from(message.matchAll(/'(\d{1,18})'/g), (match) => match[1]));
  return ids.filter((id) => quoted.has(id));
}
