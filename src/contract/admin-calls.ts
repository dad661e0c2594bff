import { z } from 'zod';
import { ruleSettings } from '../coach/decisions';
import { cycle } from '../okr/cycle';
import { accountId, keyResultKey, projectId, taskId, teamKey } from '../okr/ids';
import { hourlyPoints, level, numberField, pillar, thresholds } from '../okr/settings';
import { call } from './call';
import { teamDraft, version } from './drafts';
import { checkCursor, checkStep, measureHealth, measuresView, pinningProgress, pinningStarted, pinsView } from './settings-pages';
import { resolutionRef, settingsView } from './views';

const textsCount = z.strictObject({ checkIns: z.number().int().min(0), changes: z.number().int().min(0) });
const projects = z.array(projectId).min(1).max(1000);

/** What admins may ask, on the settings page. A door of its own. */
export const adminCalls = {
  openSettings: call({
    payload: z.strictObject({}),
    result: settingsView,
    rule: { may: 'administer' },
  }),
  saveCascade: call({
    payload: z.strictObject({
      version,
      levels: z.array(level).min(1).max(8),
      pillars: z.array(pillar).max(20),
    }),
    result: settingsView.shape.cascade,
    rule: { may: 'administer' },
  }),
  /** Makes a team (version 0) or changes one. */
  saveTeam: call({
    payload: z.strictObject({ key: teamKey, version, draft: teamDraft }),
    result: settingsView.shape.teams.element,
    rule: { may: 'administer' },
  }),
  saveCycles: call({
    payload: z.strictObject({ version, zone: z.string().min(1).max(60), cycles: z.array(cycle).max(60) }),
    result: settingsView.shape.cycles,
    rule: { may: 'administer' },
  }),
  saveLimits: call({
    payload: z.strictObject({ version, thresholds, excludedResolutions: z.array(resolutionRef).max(50) }),
    result: settingsView.shape.limits,
    rule: { may: 'administer' },
  }),
  /** How many of a person's check-ins and change records hold words of theirs: what erasing them would take. */
  countTexts: call({
    payload: z.strictObject({ author: accountId }),
    result: textsCount,
    rule: { may: 'administer' },
  }),
  /** Takes those words out, at once or, when there are many, by a job (`later`). There is no way back. */
  eraseTexts: call({
    payload: z.strictObject({ author: accountId }),
    result: textsCount.extend({ later: z.boolean() }),
    rule: { may: 'administer' },
  }),
  saveFields: call({
    payload: z.strictObject({ version, storyPoints: numberField.optional() }),
    result: settingsView.shape.fields,
    rule: { may: 'administer' },
  }),
  saveBudget: call({
    payload: z.strictObject({ version, hourlyPoints }),
    result: settingsView.shape.budget,
    rule: { may: 'administer' },
  }),
  /** Switches rules of the coach off, or makes them louder or quieter; without an entry a rule speaks as it does by itself. */
  saveCoach: call({
    payload: z.strictObject({ version, rules: ruleSettings }),
    result: settingsView.shape.coach,
    rule: { may: 'administer' },
  }),
  /** How the measures by query of the running cycles do. */
  openMeasures: call({
    payload: z.strictObject({}),
    result: measuresView,
    rule: { may: 'administer' },
  }),
  /** Stops a measure by query for a while, or lets it go on. */
  pauseMeasure: call({
    payload: z.strictObject({ keyResult: keyResultKey, paused: z.boolean() }),
    result: measureHealth.pick({ paused: true }),
    rule: { may: 'administer' },
  }),
  /** Has everything that runs measured at once, within the hour's budget. */
  measureAll: call({
    payload: z.strictObject({}),
    result: z.strictObject({ keyResults: z.number().int().min(0) }),
    rule: { may: 'administer' },
  }),
  /** In which projects Jira shows the panel on every issue. */
  readPins: call({
    payload: z.strictObject({ projects }),
    result: pinsView,
    rule: { may: 'administer' },
  }),
  /** Has Jira show the panel on every issue of the projects, or no longer. */
  pinPanel: call({
    payload: z.strictObject({ projects, pinned: z.boolean() }),
    result: pinningStarted,
    rule: { may: 'administer' },
  }),
  readPinning: call({
    payload: z.strictObject({ task: taskId }),
    result: pinningProgress,
    rule: { may: 'administer' },
  }),
  /** One step of looking through the data, a dry run unless it repairs; `next` of its answer is where to go on. */
  checkData: call({
    payload: z.strictObject({ repair: z.boolean(), from: checkCursor.optional() }),
    result: checkStep,
    rule: { may: 'administer' },
  }),
};
export type AdminCalls = typeof adminCalls;
