import { atLeast } from './compare';
import type { Target } from './target';

type OneOf<K extends Target['kind']> = Extract<Target, { kind: K }>;

/**
 * How far a value has come. `ratio` is raw: −0.12 and 1.4 stay what they are (see clamp). `why` says what is missing.
 */
export type Progress =
  | { readonly kind: 'change'; readonly ratio: number; readonly direction: 'increase' | 'decrease' }
  /** A line or band to hold: `distance` outside it, in the value's own unit; inside it is 0. */
  | { readonly kind: 'line'; readonly ratio: number; readonly inside: boolean; readonly distance: number }
  /** `ratio` is the grade that the highest reached stage earns. */
  | { readonly kind: 'stages'; readonly ratio: number; readonly reached: number; readonly of: number }
  | { readonly kind: 'none'; readonly why: NoProgress };

export type NoProgress = 'no-target' | 'no-baseline' | 'baseline-equals-target' | 'no-value';

/**
 * The outcome of a key result: (value − baseline) ÷ (target − baseline); for lines and bands 1 inside, falling to 0 at
 * one tolerance outside; for stages the grade of the highest reached (the value is how many are).
 */
export function progress(target: Target, value: number | null): Progress {
  switch (target.kind) {
    case 'none':
      return none('no-target');
    case 'change':
      return changed(target, value);
    case 'above':
    case 'below':
    case 'within':
      return value === null ? none('no-value') : held(outsideBy(target, value), target.tolerance);
    case 'stages':
      return value === null ? none('no-value') : staged(target.stages, value);
  }
}

function changed({ baseline, target }: OneOf<'change'>, value: number | null): Progress {
  if (baseline === undefined) return none('no-baseline');
  if (baseline === target) return none('baseline-equals-target');
  if (value === null) return none('no-value');
  const ratio = (value - baseline) / (target - baseline);
  // Two numbers so close that dividing by their difference overflows are the same number to people.
  if (!Number.isFinite(ratio)) return none('baseline-equals-target');
  return { kind: 'change', ratio: withoutNegativeZero(ratio), direction: target > baseline ? 'increase' : 'decrease' };
}

function outsideBy(target: OneOf<'above' | 'below' | 'within'>, value: number): number {
  const lower = target.kind === 'within' ? target.lower : target.kind === 'above' ? target.line : -Infinity;
  const upper = target.kind === 'within' ? target.upper : target.kind === 'below' ? target.line : Infinity;
  return Math.max(0, lower - value, value - upper);
}

function held(distance: number, tolerance: number): Progress {
  const ratio = Math.max(0, 1 - distance / tolerance);
  if (atLeast(ratio, 1)) return { kind: 'line', ratio: 1, inside: true, distance: 0 };
  return { kind: 'line', ratio, inside: false, distance };
}

function staged(stages: OneOf<'stages'>['stages'], value: number): Progress {
  const reached = Math.min(stages.length, Math.max(0, Math.floor(value)));
  return { kind: 'stages', ratio: stages[reached - 1]?.grade ?? 0, reached, of: stages.length };
}

const none = (why: NoProgress): Progress => ({ kind: 'none', why });

const withoutNegativeZero = (ratio: number): number => ratio + 0;
