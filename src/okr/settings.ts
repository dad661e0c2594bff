import { z } from 'zod';
import { accountId, fieldId, instant, keyResultKey, levelId, pillarId, type KeyResultKey } from './ids';

/** A tier of the cascade; the first is the top. */
export const level = z.strictObject({ id: levelId, name: z.string().min(1).max(40) });
export type Level = z.infer<typeof level>;

/** A named strategic choice above objectives. */
export const pillar = z.strictObject({ id: pillarId, name: z.string().min(1).max(120) });
export type Pillar = z.infer<typeof pillar>;

/** Limits and thresholds that an admin may move. Gaps and confidence are ratios 0–1, times are days. */
export const thresholds = z.strictObject({
  /** A gap at or above −onTrack is on track. */
  onTrack: z.number().min(0).max(1).default(0.1),
  /** A gap at or above −atRisk is at risk; below it off track. */
  atRisk: z.number().min(0).max(1).default(0.25),
  /** From t = 0.9 a committed key result is on track only at or above −onTrackLate. */
  onTrackLate: z.number().min(0).max(1).default(0.05),
  /** A last confidence below this lowers the pace one step. */
  lowConfidence: z.number().min(0).max(1).default(0.4),
  /** The share of a key result's time in which pace is at worst at risk. */
  startWindow: z.number().min(0).max(1).default(0.15),
  /** Days between check-ins. */
  cadenceDays: z.number().int().min(1).max(92).default(7),
  /** Objectives of one team in one cycle before O6 speaks. */
  objectivesPerTeam: z.number().int().min(1).max(20).default(3),
  /** Key results of one objective: fewer or more make O6 speak. */
  keyResultsMin: z.number().int().min(1).max(20).default(2),
  keyResultsMax: z.number().int().min(1).max(20).default(4),
});
export type Thresholds = z.infer<typeof thresholds>;

/** A number field of Jira, with the name it had when it was chosen. */
export const numberField = z.strictObject({ id: fieldId, name: z.string().min(1).max(255) });
export type NumberField = z.infer<typeof numberField>;

/** Jira's quota points that measuring may spend an hour; the 65,000 of Jira are shared by all installations of the app. */
export const hourlyPoints = z.number().int().min(100).max(65_000);

/** A measure that an admin has stopped for a while. */
export const pausedMeasure = z.strictObject({ keyResult: keyResultKey, by: accountId, at: instant });
export type PausedMeasure = z.infer<typeof pausedMeasure>;

/** How a key result's measure was paused, if it is. */
export const pausedAmong = (paused: readonly PausedMeasure[], key: KeyResultKey): PausedMeasure | undefined =>
  paused.find(({ keyResult }) => keyResult === key);
