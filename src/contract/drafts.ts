import { z } from 'zod';
import { keyResult } from '../okr/key-result';
import { objective } from '../okr/objective';
import { team } from '../okr/team';

/** What a person writes of an objective in the form. */
export const objectiveDraft = objective.pick({ title: true, owner: true, parent: true, pillar: true });
export type ObjectiveDraft = z.infer<typeof objectiveDraft>;

/** What a person writes of a key result in the form. */
export const keyResultDraft = keyResult.pick({
  text: true,
  owner: true,
  target: true,
  unit: true,
  measure: true,
  weight: true,
  commitment: true,
  curve: true,
});
export type KeyResultDraft = z.infer<typeof keyResultDraft>;

/** What an admin writes of a team; the key is given once, when the team is made. */
export const teamDraft = team.omit({ key: true });
export type TeamDraft = z.infer<typeof teamDraft>;

/** The version a person's edit is based on; 0 for a record that does not exist yet. */
export const version = z.number().int().min(0).max(2_000_000_000);
