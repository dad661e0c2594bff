import { z } from 'zod';
import { keyResultKey, objectiveKey } from './ids';
import { statusInputs } from './status-inputs';

/** What a key result gives to its objective: enough to tell its status at any later time. */
export const standingEntry = z.strictObject({
  keyResult: keyResultKey,
  objective: objectiveKey,
  weight: z.number().min(0),
  /** Its number is issue completion: it never adds to an outcome. */
  byWork: z.boolean(),
  inputs: statusInputs,
});
export type StandingEntry = z.infer<typeof standingEntry>;
