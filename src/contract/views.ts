import { z } from 'zod';
import { coachDecisions, ruleSettings } from '../coach/decisions';
import { cycle } from '../okr/cycle';
import {
  accountId,
  cycleId,
  instant,
  issueId,
  keyResultKey,
  levelId,
  objectiveKey,
  pillarId,
  teamKey,
} from '../okr/ids';
import { keyResult } from '../okr/key-result';
import { keyResultState } from '../okr/key-result-state';
import { objective } from '../okr/objective';
import { sample } from '../okr/series';
import { hourlyPoints, level, numberField, pausedMeasure, pillar, thresholds } from '../okr/settings';
import { standingEntry } from '../okr/standing';
import { statusInputs } from '../okr/status-inputs';
import { amount } from '../okr/target';
import { team, teamSummary } from '../okr/team';
import { version } from './drafts';

/**
 * What screens get. Views carry facts, not sentences: screens derive progress, status and findings with the same pure
 * rooms the server uses, at the server's time `now`.
 */

/** A key result with everything its row shows. */
export const keyResultView = z.strictObject({
  keyResult,
  version,
  /** All but the way up, which may cross teams that the caller may not read. */
  state: keyResultState.omit({ line: true }),
  samples: z.array(sample),
  inputs: statusInputs,
  /** An admin has stopped its measure for a while. */
  paused: pausedMeasure.pick({ at: true }).optional(),
});
export type KeyResultView = z.infer<typeof keyResultView>;

/** An objective on a line up, with what its status follows from. */
export const lineObjectiveView = z.strictObject({
  kind: z.literal('objective'),
  key: objectiveKey,
  title: z.string(),
  team: teamKey,
  level: levelId,
  cycle: cycleId,
  entries: z.array(standingEntry),
});

export const lineView = z.discriminatedUnion('kind', [
  lineObjectiveView,
  z.strictObject({ kind: z.literal('key-result'), key: keyResultKey, text: z.string() }),
  z.strictObject({ kind: z.literal('pillar'), id: pillarId, name: z.string() }),
  /** Steps of a team whose OKRs the caller may not read. */
  z.strictObject({ kind: z.literal('hidden') }),
  /** A step that could not be read; the rest of the line stands. */
  z.strictObject({ kind: z.literal('unreadable'), key: z.string() }),
]);
export type LineView = z.infer<typeof lineView>;

export const panelView = z.strictObject({
  now: instant,
  /** The zone whose days dates are shown in. */
  zone: z.string(),
  issue: issueId,
  thresholds,
  coach: coachDecisions,
  levels: z.array(level),
  keyResults: z.array(keyResultView),
  /** The way up from each linked key result, nearest first. */
  lines: z.record(keyResultKey, z.array(lineView)),
  /** Linked key results whose cycle is over or that were dropped. */
  past: z.array(z.strictObject({ key: keyResultKey, text: z.string(), why: z.enum(['cycle-over', 'dropped']) })),
  /** Linked key results that could not be read this time. */
  unreadable: z.array(keyResultKey),
  /** How many linked key results belong to teams whose OKRs the caller may not read. */
  hidden: z.number().int().min(0),
});
export type PanelView = z.infer<typeof panelView>;

/** A key result that may be linked, most likely first. */
export const candidateView = z.strictObject({
  key: keyResultKey,
  text: z.string(),
  team: teamKey,
  teamName: z.string(),
  entry: standingEntry.optional(),
});
export type CandidateView = z.infer<typeof candidateView>;

export const candidatesView = z.strictObject({
  now: instant,
  thresholds,
  candidates: z.array(candidateView),
});
export type CandidatesView = z.infer<typeof candidatesView>;

export const objectiveView = z.strictObject({
  objective,
  version,
  keyResults: z.array(keyResultView),
  /** Keys that could not be read; no roll-up is made from the rest. */
  unreadable: z.array(keyResultKey),
});
export type ObjectiveView = z.infer<typeof objectiveView>;

/** What may stand above an objective of this team and cycle. */
export const parentView = z.strictObject({
  key: z.union([objectiveKey, keyResultKey]),
  text: z.string(),
  teamName: z.string(),
});
export type ParentView = z.infer<typeof parentView>;

/** A project page: no team owns the project yet, the caller may not read its teams, no cycle is made yet, or the team's OKRs. */
export const projectView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-team'), now: instant }),
  z.strictObject({ kind: z.literal('hidden'), now: instant }),
  z.strictObject({ kind: z.literal('no-cycle'), now: instant, teams: z.array(teamSummary) }),
  z.strictObject({
    kind: z.literal('team'),
    now: instant,
    zone: z.string(),
    team,
    /** Every team of this project, for the switcher. */
    teams: z.array(teamSummary),
    cycles: z.array(cycle),
    cycle,
    thresholds,
    coach: coachDecisions,
    pillars: z.array(pillar),
    levels: z.array(level),
    /** The number field that holds story points, where an admin has said so. */
    storyPoints: numberField.optional(),
    objectives: z.array(objectiveView),
    /** Objectives that could not be read this time. */
    unreadable: z.array(objectiveKey),
    /** Present while Jira is not asked for numbers: until then its budget is spent. */
    measuring: z.strictObject({ waitsUntil: instant }).optional(),
    /** What the caller is to the team as far as its record tells; Jira's own rights come on top when asked. */
    you: z.strictObject({ accountId, lead: z.boolean(), listed: z.boolean() }),
  }),
]);
export type ProjectView = z.infer<typeof projectView>;
export type TeamView = Extract<ProjectView, { kind: 'team' }>;

/** The cascade of one cycle, team by team. */
export const companyView = z.strictObject({
  now: instant,
  zone: z.string(),
  thresholds,
  coach: coachDecisions,
  levels: z.array(level),
  pillars: z.array(pillar),
  cycles: z.array(cycle),
  cycle: cycle.optional(),
  teams: z.array(
    z.strictObject({
      team: teamSummary,
      /** Absent when the team's outline could not be read. */
      objectives: z
        .array(
          z.strictObject({
            key: objectiveKey,
            title: z.string(),
            parent: parentView.shape.key.optional(),
            pillar: pillarId.optional(),
            keyResults: z.array(z.strictObject({ key: keyResultKey, text: z.string() })),
            entries: z.array(standingEntry),
          }),
        )
        .optional(),
    }),
  ),
  /** How many teams are left out because the caller may not read their OKRs. */
  hidden: z.number().int().min(0),
});
export type CompanyView = z.infer<typeof companyView>;

/** A Jira resolution that leaves both numbers of work: *Won't do*, *Duplicate*. */
export const resolutionRef = z.strictObject({ id: z.string().regex(/^\d{1,18}$/), name: z.string().min(1).max(255) });

export const settingsView = z.strictObject({
  now: instant,
  cascade: z.strictObject({ version, levels: z.array(level), pillars: z.array(pillar) }),
  cycles: z.strictObject({ version, zone: z.string(), cycles: z.array(cycle) }),
  limits: z.strictObject({ version, thresholds, excludedResolutions: z.array(resolutionRef) }),
  fields: z.strictObject({ version, storyPoints: numberField.optional() }),
  budget: z.strictObject({ version, hourlyPoints }),
  coach: z.strictObject({ version, rules: ruleSettings }),
  teams: z.array(z.strictObject({ version, team })),
});
export type SettingsView = z.infer<typeof settingsView>;

/** What a measure by query says today. */
export const measurePreview = z.strictObject({
  /** Absent when there is nothing to take it from; then `why` says so. */
  value: amount.optional(),
  why: z.string().optional(),
  /** How many issues are in its scope. */
  over: z.number().int().min(0),
  /** Jira's quota points that each run costs. */
  points: z.number().int().min(1),
  now: instant,
});
export type MeasurePreview = z.infer<typeof measurePreview>;

