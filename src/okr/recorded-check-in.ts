import { z } from 'zod';
import { checkIn } from './check-in';
import { reading } from './key-result-state';

/** A check-in as it is kept: with what it took the place of, so that it can be taken back. A back-dated one took none. */
export const recordedCheckIn = z.strictObject({
  ...checkIn.shape,
  replaced: z.strictObject({ lastCheckIn: checkIn.optional(), reading: reading.optional() }).optional(),
});
export type RecordedCheckIn = z.infer<typeof recordedCheckIn>;
