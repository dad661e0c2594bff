import { z } from 'zod';
import { accountId, cycleId, instant, keyResultKey, objectiveKey, pillarId, teamKey } from './ids';

/** Open until it is dropped, with the reason for the record. */
export const life = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('dropped'), at: instant, by: accountId, reason: z.string().min(1).max(1000) }),
]);

/** What an objective or key result supports one tier up. */
export const parentKey = z.union([objectiveKey, keyResultKey]);
export type ParentKey = z.infer<typeof parentKey>;

/** A destination: qualitative, of one team and cycle, with one owner. */
export const objective = z.strictObject({
  key: objectiveKey,
  team: teamKey,
  cycle: cycleId,
  title: z.string().min(1).max(200),
  owner: accountId.optional(),
  parent: parentKey.optional(),
  pillar: pillarId.optional(),
  life,
  createdAt: instant,
});
export type Objective = z.infer<typeof objective>;
