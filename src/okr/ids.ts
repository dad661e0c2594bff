import { z } from 'zod';

/** A team's key: never changes, starts every key its OKRs get. */
export const teamKey = z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/).brand<'TeamKey'>();
export type TeamKey = z.infer<typeof teamKey>;

/** `PAY-O3`: the key is the id. */
export const objectiveKey = z.string().regex(/^[A-Z][A-Z0-9]{1,9}-O[1-9]\d{0,5}$/).brand<'ObjectiveKey'>();
export type ObjectiveKey = z.infer<typeof objectiveKey>;

/** `PAY-KR12`: the key is the id; a key result that moves keeps it. */
export const keyResultKey = z.string().regex(/^[A-Z][A-Z0-9]{1,9}-KR[1-9]\d{0,5}$/).brand<'KeyResultKey'>();
export type KeyResultKey = z.infer<typeof keyResultKey>;

/**
 * An Atlassian account id; opaque. Pattern from the values Jira Cloud hands out. The mark tells every reader of a schema
 * that a person stands there (test/contract/appraisal-lint.ts).
 */
export const accountId = z
  .string()
  .regex(/^[A-Za-z0-9:_-]{1,128}$/)
  .meta({ holds: 'account' })
  .brand<'AccountId'>();
export type AccountId = z.infer<typeof accountId>;

/** Jira's numeric ids travel as strings of digits. */
export const issueId = z.string().regex(/^[1-9]\d{0,17}$/).brand<'IssueId'>();
export type IssueId = z.infer<typeof issueId>;

export const projectId = z.string().regex(/^[1-9]\d{0,17}$/).brand<'ProjectId'>();
export type ProjectId = z.infer<typeof projectId>;

/** A custom field's id. */
export const fieldId = z.string().regex(/^customfield_\d{1,18}$/);

/** A long task of Jira's. */
export const taskId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/).brand<'TaskId'>();
export type TaskId = z.infer<typeof taskId>;

/** `2026` or `2026-q1`; custom cycles choose their own. */
export const cycleId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}$/).brand<'CycleId'>();
export type CycleId = z.infer<typeof cycleId>;

export const levelId = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/).brand<'LevelId'>();
export type LevelId = z.infer<typeof levelId>;

export const pillarId = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/).brand<'PillarId'>();
export type PillarId = z.infer<typeof pillarId>;

/** An instant, as an ISO string in UTC. */
export const instant = z.iso.datetime();
export type Instant = z.infer<typeof instant>;

/** A day of the site's calendar: `2026-02-16`. */
export const day = z.iso.date();
export type Day = z.infer<typeof day>;
