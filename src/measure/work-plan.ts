import type { Work } from '../okr/work';
import type { WorkCount } from './work-query';

/**
 * Which counts of work to ask for within an allowance of requests. Three tell everything. With two, *done* is asked
 * every time, and *total* and *in progress* by turns of the hour; what was never counted comes first.
 */
export function workPlan(last: Work | undefined, allowance: number, now: Date): WorkCount[] {
  if (allowance >= 3) return ['total', 'done', 'inProgress'];
  if (!last) return ['total', 'done'];
  return last.inProgress === undefined || hourOf(now) % 2 === 1 ? ['done', 'inProgress'] : ['done', 'total'];
}

const hourOf = (now: Date): number => Math.floor(now.getTime() / 3_600_000);
