import { z } from 'zod';
import { day } from './ids';

/** A finite number of a size that survives storage and display. */
export const amount = z.number().min(-1e15).max(1e15);

/**
 * What a key result promises. `change` moves from baseline to target (the direction follows from the two; without a
 * baseline nothing can be said yet); lines and bands are to be held; stages are reached one after another; `none` is a
 * text without any number.
 */
export const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('change'), baseline: amount.optional(), target: amount }),
  z.strictObject({ kind: z.literal('above'), line: amount, tolerance: amount.positive() }),
  z.strictObject({ kind: z.literal('below'), line: amount, tolerance: amount.positive() }),
  z.strictObject({ kind: z.literal('within'), lower: amount, upper: amount, tolerance: amount.positive() }),
  z.strictObject({
    kind: z.literal('stages'),
    stages: z
      .array(z.strictObject({ name: z.string().min(1).max(80), by: day, grade: z.number().min(0).max(1) }))
      .min(2)
      .max(5),
  }),
]);
export type Target = z.infer<typeof target>;

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
