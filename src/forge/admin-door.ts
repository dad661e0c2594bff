import { makeResolver } from '@forge/resolver';
import { checkData } from '../app/check-data';
import { countTexts } from '../app/count-texts';
import { eraseTexts } from '../app/erase-texts';
import { measureAll } from '../app/measure-all';
import { openMeasures } from '../app/open-measures';
import { openSettings } from '../app/open-settings';
import { pauseMeasure } from '../app/pause-measure';
import { pinPanel } from '../app/pin-panel';
import { readPinning } from '../app/read-pinning';
import { readPins } from '../app/read-pins';
import { saveBudget } from '../app/save-budget';
import { saveCascade } from '../app/save-cascade';
import { saveCoach } from '../app/save-coach';
import { saveCycles } from '../app/save-cycles';
import { saveFields } from '../app/save-fields';
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
    saveFields: handler('saveFields', adminCalls.saveFields, saveFields),
    saveCoach: handler('saveCoach', adminCalls.saveCoach, saveCoach),
    saveBudget: handler('saveBudget', adminCalls.saveBudget, saveBudget),
    readPins: handler('readPins', adminCalls.readPins, readPins),
    readPinning: handler('readPinning', adminCalls.readPinning, readPinning),
    pinPanel: handler('pinPanel', adminCalls.pinPanel, pinPanel),
    pauseMeasure: handler('pauseMeasure', adminCalls.pauseMeasure, pauseMeasure),
    openMeasures: handler('openMeasures', adminCalls.openMeasures, openMeasures),
    measureAll: handler('measureAll', adminCalls.measureAll, measureAll),
    checkData: handler('checkData', adminCalls.checkData, checkData),
    countTexts: handler('countTexts', adminCalls.countTexts, countTexts),
    eraseTexts: handler('eraseTexts', adminCalls.eraseTexts, eraseTexts),
  }),
);
