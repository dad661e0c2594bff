import { z } from 'zod';
import { instant } from './ids';

const count = z.number().int().min(0);

/** The work linked to a key result, each issue counted once. Never a result. */
export const work = z.strictObject({
  total: count,
  done: count,
  /** Absent until it was counted once. */
  inProgress: count.optional(),
  at: instant,
});
export type Work = z.infer<typeof work>;
