import type { Sample } from '../../../../../src/okr/series';

/** The work as it was counted at a time, in milliseconds. */
export interface WorkPoint {
  at: number;
  done: number;
  total: number;
}

/** How the work grew and was done, one point for each count that differs, held until now. */
export function workSteps(samples: readonly Sample[], now: number): WorkPoint[] {
  const counted = samples.flatMap(({ at, done, total }) => (done === undefined || total === undefined ? [] : [{ at: Date.parse(at), done, total }]));
  const steps = counted.filter(({ done, total }, i) => done !== counted[i - 1]?.done || total !== counted[i - 1]?.total);
  const last = steps.at(-1);
  return last === undefined || last.at >= now ? steps : [...steps, { ...last, at: now }];
}

/** “18 of 20 done, 6 added since Jan 12” needs how many came after the first count. */
export const added = (steps: readonly WorkPoint[]): number => Math.max(0, (steps.at(-1)?.total ?? 0) - (steps[0]?.total ?? 0));
