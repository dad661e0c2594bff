import { linkedTo } from '../okr/jql';
import type { KeyResultState } from '../okr/key-result-state';
import type { JiraAsApp } from './ports';

/**
 * Whether JQL finds as many issues for a key result as are linked to it: one request. Issues that Jira no longer knows
 * are not missed. Null when Jira did not say.
 */
export async function mirrorAgrees({ keyResult, issues, notFound }: KeyResultState, jira: Pick<JiraAsApp, 'count'>): Promise<boolean | null> {
  const counted = await jira.count(linkedTo(keyResult));
  return counted.kind === 'count' ? counted.count === issues.length - notFound.length : null;
}
