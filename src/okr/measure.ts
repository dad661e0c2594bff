import { z } from 'zod';
import { projectId } from './ids';

/** Where a key result's current value comes from. */
export const measure = z.discriminatedUnion('kind', [
  /** A person says it at the check-in. */
  z.strictObject({ kind: z.literal('typed') }),
  /** How many issues of the named projects match a query. */
  z.strictObject({
    kind: z.literal('count'),
    jql: z.string().min(1).max(4000),
    projects: z.array(projectId).min(1).max(20),
  }),
  /** The share of the key result's own work that is done, in percent. Allowed and always flagged: it measures activity. */
  z.strictObject({ kind: z.literal('work-done') }),
]);
export type Measure = z.infer<typeof measure>;
