import { z } from 'zod';
import { cycleId, keyResultKey, objectiveKey, pillarId, teamKey } from './ids';

/** One step of the way from a key result up to the pillar, nearest first. */
export const lineStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('objective'), key: objectiveKey, team: teamKey, cycle: cycleId }),
  z.strictObject({ kind: z.literal('key-result'), key: keyResultKey }),
  z.strictObject({ kind: z.literal('pillar'), id: pillarId }),
]);
export type LineStep = z.infer<typeof lineStep>;
