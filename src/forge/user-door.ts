import { makeResolver } from '@forge/resolver';
import { checkIn } from '../app/check-in';
import { createKeyResult } from '../app/create-key-result';
import { createObjective } from '../app/create-objective';
import { dismissFinding } from '../app/dismiss-finding';
import { dropKeyResult } from '../app/drop-key-result';
import { dropObjective } from '../app/drop-objective';
import { editKeyResult } from '../app/edit-key-result';
import { editObjective } from '../app/edit-objective';
import { linkWork } from '../app/link-work';
import { listCandidates } from '../app/list-candidates';
import { listParents } from '../app/list-parents';
import { measureNow } from '../app/measure-now';
import { openCompany } from '../app/open-company';
import { openKeyResult } from '../app/open-key-result';
import { openPanel } from '../app/open-panel';
import { openProject } from '../app/open-project';
import { previewMeasure } from '../app/preview-measure';
import { restoreFinding } from '../app/restore-finding';
import { undoCheckIn } from '../app/undo-check-in';
import { unlinkWork } from '../app/unlink-work';
import type { UserApi } from '../contract/api';
import { userCalls } from '../contract/user-calls';
import { closedDoor } from './closed-door';
import { handler } from './handler';

/** What everyone may ask, as far as each call's rule lets them. */
export const userDoor = closedDoor(
  userCalls,
  makeResolver<UserApi>({
    openPanel: handler('openPanel', userCalls.openPanel, openPanel),
    listCandidates: handler('listCandidates', userCalls.listCandidates, listCandidates),
    linkWork: handler('linkWork', userCalls.linkWork, linkWork),
    unlinkWork: handler('unlinkWork', userCalls.unlinkWork, unlinkWork),
    openProject: handler('openProject', userCalls.openProject, openProject),
    openKeyResult: handler('openKeyResult', userCalls.openKeyResult, openKeyResult),
    listParents: handler('listParents', userCalls.listParents, listParents),
    createObjective: handler('createObjective', userCalls.createObjective, createObjective),
    editObjective: handler('editObjective', userCalls.editObjective, editObjective),
    dropObjective: handler('dropObjective', userCalls.dropObjective, dropObjective),
    createKeyResult: handler('createKeyResult', userCalls.createKeyResult, createKeyResult),
    editKeyResult: handler('editKeyResult', userCalls.editKeyResult, editKeyResult),
    dropKeyResult: handler('dropKeyResult', userCalls.dropKeyResult, dropKeyResult),
    checkIn: handler('checkIn', userCalls.checkIn, checkIn),
    undoCheckIn: handler('undoCheckIn', userCalls.undoCheckIn, undoCheckIn),
    dismissFinding: handler('dismissFinding', userCalls.dismissFinding, dismissFinding),
    restoreFinding: handler('restoreFinding', userCalls.restoreFinding, restoreFinding),
    measureNow: handler('measureNow', userCalls.measureNow, measureNow),
    previewMeasure: handler('previewMeasure', userCalls.previewMeasure, previewMeasure),
    openCompany: handler('openCompany', userCalls.openCompany, openCompany),
  }),
);
