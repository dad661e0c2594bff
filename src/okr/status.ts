import { z } from 'zod';
import { instant } from './ids';
import type { Thresholds } from './settings';

/** How a key result that has a number is moving. */
export const paceStatus = z.enum(['on-track', 'at-risk', 'off-track']);
export type PaceStatus = z.infer<typeof paceStatus>;

/** Derived and explained, never typed by anyone. */
export const status = z.enum([...paceStatus.options, 'stale', 'not-started', 'closed']);
export type Status = z.infer<typeof status>;

/** The settings that a status depends on. */
export type StatusThresholds = Pick<
  Thresholds,
  'onTrack' | 'atRisk' | 'onTrackLate' | 'lowConfidence' | 'startWindow'
>;

/** How long nobody, or no measurement, has said anything. */
export const silence = z.strictObject({
  silent: z.boolean(),
  /** The clock that counts: of those that run, the one that ends first. */
  silentFor: z.enum(['no-check-in', 'no-measurement']),
  /** What the days count from: the last word, or the start where there was none since. */
  since: instant,
  /** Whether `since` is a check-in or measurement, and not the start. */
  heard: z.boolean(),
  /** Whole days, up to the cycle's end at most. */
  daysSilent: z.number().int().min(0),
  limitDays: z.number().int().min(1),
});
export type Silence = z.infer<typeof silence>;

const judgement = {
  status: paceStatus,
  ratio: z.number(),
  /** The share of time passed, 0…1. */
  t: z.number(),
  /** The pace before confidence and the start window had their say. */
  before: paceStatus,
  /** The line that decided: for on track and at risk where at risk begins, for off track where off track begins. */
  threshold: z.number(),
  confidence: z.number().optional(),
  lowConfidence: z.number(),
  /** The last confidence was low and moved the pace one step down. */
  lowered: z.boolean(),
  startWindow: z.number(),
  /** It is too early to call it off track. */
  lifted: z.boolean(),
};

/** A pace with every number it used; all are ratios. */
export const pace = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('gap'),
    ...judgement,
    expected: z.number(),
    /** ratio − expected; `threshold` is on its scale, so −0.25. */
    gap: z.number(),
    /** The stricter line of a committed key result near its end was in force. */
    late: z.boolean(),
  }),
  /** Lines and bands: `threshold` is on the scale of the ratio. */
  z.strictObject({ by: z.literal('line'), ...judgement }),
]);
export type Pace = z.infer<typeof pace>;

/** A rule that was looked at first and is not true, with what it looked at. */
export const lookedAt = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('closed') }),
  z.strictObject({ rule: z.literal('before-start'), startsAt: instant }),
  z.strictObject({ rule: z.literal('no-value'), ratio: z.number() }),
  z.strictObject({ rule: z.literal('silent'), silence }),
  z.strictObject({ rule: z.literal('start-window'), t: z.number(), startWindow: z.number() }),
]);
export type LookedAt = z.infer<typeof lookedAt>;

const looked = { lookedAt: z.array(lookedAt) };

/** A status, the rule that matched first, and the facts it rests on. */
export const statusExplained = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('closed'), status: z.literal('closed'), ...looked }),
  z.strictObject({ rule: z.literal('before-start'), status: z.literal('not-started'), startsAt: instant, ...looked }),
  z.strictObject({ rule: z.literal('no-value'), status: z.enum(['not-started', 'stale']), silence, ...looked }),
  /** Off track stays off track; `silence` then adds that there was no word for so many days. */
  z.strictObject({ rule: z.literal('silent'), status: z.enum(['stale', 'off-track']), silence, pace, ...looked }),
  z.strictObject({ rule: z.literal('pace'), status: paceStatus, silence, pace, ...looked }),
]);
export type StatusExplained = z.infer<typeof statusExplained>;
