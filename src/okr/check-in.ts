import { z } from 'zod';
import { accountId, instant, keyResultKey } from './ids';
import { amount } from './target';

/** Value, confidence, what changed and what blocks: about a date, recorded at a time, by one person. */
export const checkIn = z.strictObject({
  keyResult: keyResultKey,
  about: instant,
  recordedAt: instant,
  by: accountId,
  value: amount.optional(),
  /** The owner's belief that it will land: 0–1, shown 0–10. */
  confidence: z.number().min(0).max(1),
  changed: z.string().max(4000),
  blocked: z.string().max(4000),
});
export type CheckIn = z.infer<typeof checkIn>;
