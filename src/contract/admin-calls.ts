import { z } from 'zod';
import { cycle } from '../okr/cycle';
import { accountId, teamKey } from '../okr/ids';
import { level, pillar, thresholds } from '../okr/settings';
import { call } from './call';
import { teamDraft, version } from './drafts';
import { resolutionRef, settingsView } from './views';

const textsCount = z.strictObject({ checkIns: z.number().int().min(0), changes: z.number().int().min(0) });

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
};
export type AdminCalls = typeof adminCalls;
