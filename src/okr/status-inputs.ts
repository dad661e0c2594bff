import { z } from 'zod';
import { instant } from './ids';
import { commitment, curve } from './key-result';
import type { Progress } from './progress';

/**
 * All that a status depends on besides the clock and the thresholds: small enough to be kept with every key result, so
 * that pages can derive its status at any later moment. What is unknown is absent, since storage refuses nulls.
 */
export const statusInputs = z.strictObject({
  /** Graded, dropped, or its cycle closed. */
  closed: z.boolean(),
  /** The later of the cycle's start and the approval. */
  startsAt: instant,
  /** The first instant after the cycle. */
  endsAt: instant,
  progress: z.strictObject({ ratio: z.number(), of: z.enum(['change', 'line', 'stages']) }).optional(),
  commitment,
  curve,
  /** Of the last check-in, 0–1. */
  confidence: z.number().min(0).max(1).optional(),
  /** What the last check-in is *about*, not when it was recorded. */
  lastCheckIn: instant.optional(),
  /** Whether the value is measured, not typed. */
  measured: z.boolean(),
  /** The last successful measurement, whether or not the number moved. */
  lastMeasuredAt: instant.optional(),
  cadenceDays: z.number().int().min(1).max(92),
});
export type StatusInputs = z.infer<typeof statusInputs>;

/** What a status needs to know of a progress. */
export const statusProgress = (progress: Progress): StatusInputs['progress'] =>
  progress.kind === 'none' ? undefined : { ratio: progress.ratio, of: progress.kind };
