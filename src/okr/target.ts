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
