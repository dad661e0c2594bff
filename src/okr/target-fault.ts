import type { Target } from './target';

/** Why a target cannot stand, or null. The schema holds the shape; this holds the arithmetic. */
export function targetFault(t: Target): TargetFault | null {
  switch (t.kind) {
    case 'change':
      return t.baseline === t.target ? 'baseline-equals-target' : null;
    case 'within':
      return t.lower < t.upper ? null : 'band-is-empty';
    case 'stages':
      return rises(t.stages.map((stage) => stage.grade)) && rises(t.stages.map((stage) => stage.by))
        ? null
        : 'stages-do-not-rise';
    case 'none':
    case 'above':
    case 'below':
      return null;
  }
}

export type TargetFault = 'baseline-equals-target' | 'band-is-empty' | 'stages-do-not-rise';

const rises = (values: ReadonlyArray<number | string>): boolean =>
  values.every((value, i) => i === 0 || (values[i - 1] ?? value) < value);
