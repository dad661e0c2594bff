import { z } from 'zod';
import { accountId, cycleId, instant, keyResultKey, objectiveKey, teamKey } from './ids';
import { measure } from './measure';
import { life } from './objective';
import { target } from './target';

export const commitment = z.enum(['committed', 'aspirational']);
export type Commitment = z.infer<typeof commitment>;

export const curve = z.enum(['linear', 'late', 'early']);
export type Curve = z.infer<typeof curve>;

/** One number that proves an objective. This is what people write; what machines learn is in KeyResultState. */
export const keyResult = z.strictObject({
  key: keyResultKey,
  objective: objectiveKey,
  team: teamKey,
  cycle: cycleId,
  text: z.string().min(1).max(300),
  owner: accountId.optional(),
  target,
  /** Shown after every number: `h`, `%`, `agents`; empty for a bare number. */
  unit: z.string().max(20),
  measure,
  weight: z.number().min(0).max(100),
  commitment,
  curve,
  life,
  createdAt: instant,
});
export type KeyResult = z.infer<typeof keyResult>;
