import { z } from 'zod';
import { cycleId, day } from './ids';

/** Company-wide dates. A quarter lies in an annual cycle; both days are included. */
export const cycle = z.strictObject({
  id: cycleId,
  name: z.string().min(1).max(60),
  kind: z.enum(['annual', 'quarter', 'custom']),
  startsOn: day,
  endsOn: day,
  /** The annual cycle a quarter lies in. */
  within: cycleId.optional(),
});
export type Cycle = z.infer<typeof cycle>;
