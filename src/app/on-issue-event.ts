import type { IssueId, KeyResultKey } from '../okr/ids';
import type { Jobs, Markers, Store } from './ports';

/** What moved in Jira, as far as measuring cares: the issue, its parent, and the parent it had before. */
export interface IssueMoved {
  issues: readonly IssueId[];
}

/** Seconds a job waits, so that a burst of events is one measurement. */
const SETTLE = 20;

/**
 * Has the key results measured that hold the issue, its parent or its old parent. One round of reads; when none does,
 * that is all. Only whoever raises a key result's mark sends a job.
 */
export async function onIssueEvent(
  { issues }: IssueMoved,
  { store, markers, jobs }: { store: Store; markers: Markers; jobs: Jobs },
): Promise<void> {
  const page = await store.read(issues.map((key) => ({ kind: 'issue-links' as const, key })));
  const touched = new Set<KeyResultKey>();
  for (const issue of issues) {
    const links = page.of('issue-links', issue);
    if (links.kind === 'found') links.record.keyResults.forEach((key) => touched.add(key));
  }
  const raised = await Promise.all([...touched].map(async (key) => ((await markers.raise(key)) ? [key] : [])));
  const keyResults = raised.flat();
  if (keyResults.length > 0) await jobs.measure({ keyResults, cause: 'event' }, SETTLE);
}
