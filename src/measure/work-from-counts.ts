import type { Instant } from '../okr/ids';
import type { Work } from '../okr/work';
import type { WorkCount } from './work-query';

/** Work from new counts and what was known before; null when the total was never counted. */
export function workFromCounts(
  counts: Partial<Record<WorkCount, number>>,
  last: Work | undefined,
  at: Instant,
): Work | null {
  const known = counts.total ?? last?.total;
  const done = counts.done ?? last?.done;
  if (known === undefined || done === undefined) return null;
  // Counts are Jira's estimates, taken a moment apart: the parts never show as more than the whole.
  const inProgress = counts.inProgress ?? last?.inProgress;
  const total = Math.max(known, done);
  return {
    total,
    done,
    ...(inProgress === undefined ? {} : { inProgress: Math.min(inProgress, total - done) }),
    at,
  };
}
