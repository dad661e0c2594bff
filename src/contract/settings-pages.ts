import { z } from 'zod';
import { cycleId, instant, issueId, keyResultKey, objectiveKey, projectId, taskId, teamKey } from '../okr/ids';
import { keyResult } from '../okr/key-result';
import { measuringFailure, reading } from '../okr/key-result-state';
import { queryMeasure } from '../okr/measure';
import { pausedMeasure } from '../okr/settings';

/** A key result that is measured by a query: how its measure does. */
export const measureHealth = z.strictObject({
  keyResult: keyResult.pick({ key: true, text: true, team: true, cycle: true, unit: true }),
  measure: queryMeasure,
  /** The last good value. */
  reading: reading.optional(),
  /** Why it gives nothing, since when, and the part of the author's query that is at fault where Jira names it. */
  failure: measuringFailure.optional(),
  faulty: z
    .strictObject({ part: z.enum(['jql', 'also']), from: z.number().int().min(0), to: z.number().int().min(0) })
    .optional(),
  /** When it was last tried, with success or without. */
  lastRun: instant.optional(),
  /** Absent while it is paused, and where the next hour's run is all that is known. */
  nextTry: instant.optional(),
  /** Jira's quota points of one run. */
  points: z.number().int().min(1),
  paused: pausedMeasure.pick({ at: true }).optional(),
});
export type MeasureHealth = z.infer<typeof measureHealth>;

/** All measures by query of the running cycles. */
export const measuresView = z.strictObject({
  now: instant,
  zone: z.string(),
  measures: z.array(measureHealth),
  /** Teams and key results that could not be read this time. */
  unreadable: z.array(z.string()),
  /** Quota points measuring has spent in this hour of UTC. */
  spent: z.number().int().min(0),
});
export type MeasuresView = z.infer<typeof measuresView>;

/** Where the panel is pinned, or why Jira does not tell. */
export const pinsView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), pinned: z.array(projectId), unpinned: z.array(projectId) }),
  z.strictObject({ kind: z.literal('unknown'), why: z.string() }),
]);
export type PinsView = z.infer<typeof pinsView>;

/** Jira pins, in a task to be watched; or it will not, and then a person does it by hand. */
export const pinningStarted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('task'), task: taskId }),
  z.strictObject({ kind: z.literal('by-hand'), why: z.string() }),
]);
export type PinningStarted = z.infer<typeof pinningStarted>;

export const pinningProgress = z.strictObject({
  state: z.enum(['running', 'done', 'failed']),
  percent: z.number().min(0).max(100),
  message: z.string().optional(),
});
export type PinningProgress = z.infer<typeof pinningProgress>;

/** Where a data check goes on: a team, and the number of its first key result that was not looked at. */
export const checkCursor = z.strictObject({ team: teamKey, from: z.number().int().min(1).max(1_000_000) });
export type CheckCursor = z.infer<typeof checkCursor>;

/** What does not fit together. */
export const dataFault = z.strictObject({
  kind: z.enum([
    /** A record is open and its team's list does not name it; or the list names what is gone, or in other words. */
    'not-listed',
    'listed-in-vain',
    'listed-differently',
    /** A key result's objective is gone, or its cycle was taken out of the settings. */
    'no-objective',
    'no-cycle',
    'no-state',
    'no-series',
    /** What an objective's status follows from. */
    'standing-missing',
    'standing-in-vain',
    'standing-differs',
    'line-differs',
    /** The key result knows the issue and the issue does not know it, or the other way round. */
    'issue-without-link',
    'link-without-issue',
    'mirror-differs',
    'unreadable',
  ]),
  /** A team's key where its list as a whole is meant. */
  key: z.union([keyResultKey, objectiveKey, teamKey]),
  cycle: cycleId.optional(),
  issue: issueId.optional(),
  fixed: z.boolean(),
});
export type DataFault = z.infer<typeof dataFault>;

/** One step of a data check. */
export const checkStep = z.strictObject({
  faults: z.array(dataFault),
  /** Teams that are looked through, and all. */
  teams: z.strictObject({ done: z.number().int().min(0), of: z.number().int().min(0) }),
  /** Issues whose mirror in JQL was not compared: Jira did not answer, or the hour's budget is spent. */
  mirrorsSkipped: z.number().int().min(0),
  next: checkCursor.optional(),
});
export type CheckStep = z.infer<typeof checkStep>;
