import { z } from 'zod';
import { dismissal, ruleSettings } from '../coach/decisions';
import { change } from '../okr/change';
import { cycle } from '../okr/cycle';
import { accountId, day, instant, issueId, keyResultKey, projectId, teamKey } from '../okr/ids';
import { keyResult } from '../okr/key-result';
import { keyResultState } from '../okr/key-result-state';
import { objective } from '../okr/objective';
import { outline } from '../okr/outline';
import { recordedCheckIn } from '../okr/recorded-check-in';
import { sample } from '../okr/series';
import { hourlyPoints, level, numberField, pausedMeasure, pillar, thresholds } from '../okr/settings';
import { standingEntry } from '../okr/standing';
import { listedTeam, team } from '../okr/team';
import { resolutionRef } from '../contract/views';

/** Everything the app keeps, by kind. The schema guards what is read and what is written. */
export const records = {
  /** Levels from the top down, and the pillars above objectives. */
  cascade: z.strictObject({ levels: z.array(level), pillars: z.array(pillar) }),
  /** The company's cycles and the zone whose days they are counted in. */
  cycles: z.strictObject({ zone: z.string(), cycles: z.array(cycle) }),
  limits: z.strictObject({ thresholds, excludedResolutions: z.array(resolutionRef) }),
  /** Which of Jira's number fields hold what. */
  fields: z.strictObject({ storyPoints: numberField.optional() }),
  budget: z.strictObject({ hourlyPoints }),
  /** What admins decided about the coach's rules. */
  coach: z.strictObject({ rules: ruleSettings }),
  /** Measures that an admin has stopped for a while. */
  paused: z.strictObject({ measures: z.array(pausedMeasure).max(500) }),
  /** All teams at a glance. */
  directory: z.strictObject({ teams: z.array(listedTeam) }),
  team,
  objective,
  'key-result': keyResult,
  'kr-state': keyResultState,
  /** Of one team and cycle: every key result's inputs to its status. Machines write it beside `kr-state`. */
  standing: z.strictObject({ entries: z.array(standingEntry) }),
  outline,
  /** The key results an issue is linked to, oldest first. */
  'issue-links': z.strictObject({
    issue: issueId,
    projectId,
    keyResults: z.array(keyResultKey).max(20),
  }),
  series: z.strictObject({ samples: z.array(sample) }),
  /** Of one team and cycle: when each key result was last measured with success, and on which days jobs ran at all. */
  run: z.strictObject({
    measuredAt: z.record(keyResultKey, instant),
    /** Key results whose last measurement failed, and when that was. */
    failedAt: z.record(keyResultKey, instant),
    days: z.array(day),
    /** What the last job spent, in requests. */
    requests: z.number().int().min(0),
    /** Measuring waits for Jira's hourly budget until then. */
    waitsUntil: instant.optional(),
  }),
  /** Of one team and cycle: the coach's findings that members dismissed, the oldest first. */
  dismissals: z.strictObject({ entries: z.array(dismissal) }),
  'check-in': recordedCheckIn,
  change,
  /** The teams a project belongs to. */
  'project-home': z.strictObject({ teams: z.array(teamKey) }),
  /** An account that some record names, since it first did. */
  account: z.strictObject({ accountId, since: instant }),
  /** The last number given out for a kind of key of one team. */
  counter: z.strictObject({ last: z.number().int().min(0).max(999_999) }),
} as const;

export type Kind = keyof typeof records;
export type RecordOf = { [K in Kind]: z.output<(typeof records)[K]> };
