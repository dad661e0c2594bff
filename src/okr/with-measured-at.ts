import type { Instant } from './ids';
import type { StatusInputs } from './status-inputs';

/** The inputs with a later successful measurement, one that left the number as it was. */
export const withMeasuredAt = (inputs: StatusInputs, at: Instant | undefined): StatusInputs =>
  inputs.measured && at !== undefined && (inputs.lastMeasuredAt === undefined || inputs.lastMeasuredAt < at)
    ? { ...inputs, lastMeasuredAt: at }
    : inputs;
