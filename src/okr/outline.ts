import { z } from 'zod';
import { cycleId, keyResultKey, objectiveKey, pillarId, teamKey } from './ids';
import { parentKey } from './objective';

/** The order, keys and titles of a team's open OKRs in one cycle. */
export const outlineObjective = z.strictObject({
  key: objectiveKey,
  title: z.string(),
  parent: parentKey.optional(),
  pillar: pillarId.optional(),
  keyResults: z.array(z.strictObject({ key: keyResultKey, text: z.string() })).max(20),
});
export type OutlineObjective = z.infer<typeof outlineObjective>;

export const outline = z.strictObject({
  team: teamKey,
  cycle: cycleId,
  objectives: z.array(outlineObjective).max(30),
});
export type Outline = z.infer<typeof outline>;
