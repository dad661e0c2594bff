import { makeResolver } from '@forge/resolver';
import { countTexts } from '../app/count-texts';
import { eraseTexts } from '../app/erase-texts';
import { openSettings } from '../app/open-settings';
import { saveCascade } from '../app/save-cascade';
import { saveCycles } from '../app/save-cycles';
import { saveLimits } from '../app/save-limits';
import { saveTeam } from '../app/save-team';
import { adminCalls } from '../contract/admin-calls';
import type { AdminApi } from '../contract/api';
import { closedDoor } from './closed-door';
import { handler } from './handler';

/** What Jira admins may ask, on the settings page alone. */
export const adminDoor = closedDoor(
  adminCalls,
  makeResolver<AdminApi>({
    openSettings: handler('openSettings', adminCalls.openSettings, openSettings),
    saveCascade: handler('saveCascade', adminCalls.saveCascade, saveCascade),
    saveTeam: handler('saveTeam', adminCalls.saveTeam, saveTeam),
    saveCycles: handler('saveCycles', adminCalls.saveCycles, saveCycles),
    saveLimits: handler('saveLimits', adminCalls.saveLimits, saveLimits),
    countTexts: handler('countTexts', adminCalls.countTexts, countTexts),
    eraseTexts: handler('eraseTexts', adminCalls.eraseTexts, eraseTexts),
  }),
);
