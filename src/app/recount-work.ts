import type { Measured } from '../measure/measured';
import type { IssueId, KeyResultKey } from '../okr/ids';
import type { Context } from './context';
import { countWork } from './count-work';
import { saveMeasured } from './save-measured';
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
  const counted = await countWork({ state: toCount, excludedResolutions, allowance: ALL_COUNTS }, jira.asApp, now);
  const { work, leaves, notFound, nextCount } = counted;
  const measured: Measured = {
    at: now.toISOString(),
    ...(work ? { work } : {}),
    leaves,
    notFound,
    nextCount,
    ...(work && work.total > 0 && keyResult.record.measure.kind === 'work-done'
      ? { reading: { source: 'work-done', value: (100 * work.done) / work.total, asOf: now.toISOString() } }
      : {}),
  };
  await saveMeasured(store, key, measured);
  if (counted.unreachable) await jobs.measure([key]);
}
