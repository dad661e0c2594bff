import type { Measured } from '../measure/measured';
import type { IssueId, KeyResultKey } from '../okr/ids';
import type { Context } from './context';
import { countWork } from './count-work';
import { countingJira } from './counting-jira';
import { keepMeasured } from './keep-measured';
import { keepRun } from './keep-run';
import { siteOf, siteRefs } from './site';
import { loadRecords } from './key-result-records';

/** A link and its children's count are one request, the three counts of work three more: cheap enough to wait for. */
const ALL_COUNTS = 3;

/**
 * Counts a key result's work after its links changed. When Jira cannot be reached the link stands all the same and a
 * job tries again.
 */
export async function recountWork(key: KeyResultKey, newLeaves: readonly IssueId[], context: Context): Promise<void> {
  const { store, jira, jobs, now } = context;
  const [site, { keyResult, state }] = await Promise.all([store.read(siteRefs).then(siteOf), loadRecords(store, key)]);
  const toCount = { ...state.record, leaves: [...state.record.leaves, ...newLeaves] };
  const { excludedResolutions } = site;
  const counting = countingJira(jira.asApp);
  const counted = await countWork({ state: toCount, excludedResolutions, allowance: ALL_COUNTS }, counting.jira, now);
  const { work, leaves, notFound } = counted;
  const measured: Measured = {
    at: now.toISOString(),
    ...(work ? { work } : {}),
    leaves,
    notFound,
    ...(work && work.total > 0 && keyResult.record.measure.kind === 'work-done'
      ? { reading: { source: 'work-done', value: (100 * work.done) / work.total, asOf: now.toISOString() } }
      : {}),
  };
  const kept = await keepMeasured(store, key, measured);
  await keepRun(store, site, [kept], { at: now, requests: counting.requests() });
  if (counted.unreachable) await jobs.measure({ keyResults: [key], cause: 'asked' });
}
