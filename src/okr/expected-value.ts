import type { Target } from './target';

/**
 * An expected outcome on the scale of the value itself: from 24 h to 4 h, 51% of the way is 13.8 h. Null where there
 * is no way to go: lines, bands and stages, or no baseline yet.
 */
export function expectedValue(target: Target, expectedRatio: number): number | null {
  if (target.kind !== 'change' || target.baseline === undefined) return null;
  return target.baseline + expectedRatio * (target.target - target.baseline);
}
