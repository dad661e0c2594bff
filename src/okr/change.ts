import { z } from 'zod';
import { accountId, instant } from './ids';

/** What a person changed, written in the same transaction as the change. */
export const change = z.strictObject({
  subject: z.string(),
  what: z.enum([
    'created', 'edited', 'dropped', 'linked', 'unlinked', 'checked-in', 'check-in-undone', 'saved', 'words-erased', 'paused', 'resumed', 'repaired',
    'finding-dismissed', 'finding-restored',
  ]),
  at: instant,
  by: accountId,
  /** What stood before and after, field by field. */
  fields: z.array(z.strictObject({ field: z.string(), from: z.json().optional(), to: z.json().optional() })),
  reason: z.string().optional(),
});
export type Change = z.infer<typeof change>;
