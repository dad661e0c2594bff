import { displayNumber } from '../../../src/okr/display-number';
import { displayPercent } from '../../../src/okr/display-percent';
import type { KeyResultView } from '../../../src/contract/views';
import type { Target } from '../../../src/okr/target';
import type { Expected, Outcome } from '../parts/outcome-rail';
import type { Scale } from '../parts/rail-scale';
import type { KeyResultNumbers } from './key-result-numbers';

/** The rail of a key result. */
export function railOf({ target, measure }: KeyResultView['keyResult'], numbers: KeyResultNumbers): Outcome {
  const { progress, value } = numbers;
  const pin = pinOf(numbers);
  switch (progress.kind) {
    case 'none':
      return { kind: 'none' };
    case 'line':
      return value === null ? { kind: 'none' } : bandOf(target, value);
    case 'stages':
      return { kind: 'stages', reached: progress.reached, of: progress.of, ...pin };
    case 'change':
      return { kind: measure.kind === 'work-done' ? 'by-work' : 'progress', ratio: progress.ratio, ...pin };
  }
}

/** Baseline, expected and target in words, for the line under the rail; lines, bands and stages have none. */
export function scaleOf({ target }: KeyResultView['keyResult'], { expected, unit, locale }: KeyResultNumbers): Scale | undefined {
  if (target.kind !== 'change' || target.baseline === undefined) return undefined;
  const value = expected?.value ?? null;
  const by = value === null ? null : displayNumber(value, unit, locale);
  return {
    baseline: displayNumber(target.baseline, unit, locale),
    target: displayNumber(target.target, unit, locale),
    ...(by === null ? {} : { expected: { text: `expected ${by}`, short: by } }),
  };
}

function pinOf({ expected, unit, locale }: KeyResultNumbers): { expected?: Expected } {
  if (!expected) return {};
  const share = displayPercent(expected.ratio, { locale });
  const text = expected.value === null ? share : `${displayNumber(expected.value, unit, locale)}, ${share}`;
  return { expected: { ratio: expected.ratio, text: `Expected by today: ${text}` } };
}

/** A line or band on an axis that shows two tolerances on its outer sides, and the value where it is, at the edge if beyond. */
function bandOf(target: Target, value: number): Outcome {
  const held = heldRange(target);
  if (!held) return { kind: 'none' };
  const { lower, upper, from, to } = held;
  const at = (number: number) => Math.min(1, Math.max(0, (number - lower) / (upper - lower)));
  return { kind: 'band', ratio: at(value), from: at(from), to: at(to) };
}

function heldRange(target: Target): { lower: number; upper: number; from: number; to: number } | null {
  switch (target.kind) {
    case 'within': {
      const { lower: from, upper: to, tolerance } = target;
      return { lower: from - 2 * tolerance, upper: to + 2 * tolerance, from, to };
    }
    case 'above': {
      const upper = target.line + 4 * target.tolerance;
      return { lower: target.line - 2 * target.tolerance, upper, from: target.line, to: upper };
    }
    case 'below': {
      const lower = target.line - 4 * target.tolerance;
      return { lower, upper: target.line + 2 * target.tolerance, from: lower, to: target.line };
    }
    case 'none':
    case 'change':
    case 'stages':
      return null;
  }
}
