import type { Work } from '../okr/work';
import type { WorkCount } from './work-query';

/**
 * Which counts of work to ask for within an allowance of requests. Three tell everything. With two, *done* is asked
 * every time and *total* and *in progress* take turns: what the last run left out comes first, so no number is ever
 * more than one run behind.
 */
export function workPlan(last: Work | undefined, allowance: number, turn: WorkTurn): WorkCount[] {
  if (allowance >= 3) return ['total', 'done', 'inProgress'];
  if (!last) return ['total', 'done'];
  return last.inProgress === undefined ? ['done', 'inProgress'] : ['done', turn];
}

/** The count whose turn it is when only two may be asked. */
export type WorkTurn = 'total' | 'inProgress';

/** Whose turn comes after a run that asked for these counts. */
export const nextTurn = (asked: readonly WorkCount[]): WorkTurn =>
  asked.includes('total') && !asked.includes('inProgress') ? 'inProgress' : 'total';
