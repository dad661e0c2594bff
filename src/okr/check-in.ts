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

/** One person says one thing at one time about one moment. */
export const isSameCheckIn = (one: CheckIn, other: CheckIn): boolean =>
  one.keyResult === other.keyResult && one.about === other.about && one.recordedAt === other.recordedAt && one.by === other.by;

/** How long its author may take a check-in back, in minutes. */
export const UNDO_MINUTES = 10;
