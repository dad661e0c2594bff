import { z } from 'zod';
import { coachDecisions, dismissal } from '../coach/decisions';
import { checkIn } from '../okr/check-in';
import { cycleId, instant, issueId, keyResultKey, objectiveKey, projectId, teamKey } from '../okr/ids';
import { amount } from '../okr/target';
import { queryMeasure } from '../okr/measure';
import { call } from './call';
import { keyResultDraft, objectiveDraft, version } from './drafts';
import { keyResultPage } from './key-result-page';
import {
  candidatesView,
  companyView,
  keyResultView,
  measurePreview,
  objectiveView,
  panelView,
  parentView,
  projectView,
} from './views';

const reason = z.string().min(1).max(1000);

/** What engineers and managers may ask, on every surface but settings. */
export const userCalls = {
  /** The key results an issue is linked to. */
  openPanel: call({
    payload: z.strictObject({ issueId }),
    result: panelView,
    rule: { may: 'read' },
  }),
  /** Key results to link, most likely first: the project's teams', then the ones above. */
  listCandidates: call({
    payload: z.strictObject({ projectId }),
    result: candidatesView,
    rule: { may: 'read' },
  }),
  linkWork: call({
    payload: z.strictObject({ issueId, keyResult: keyResultKey }),
    result: panelView,
    rule: { may: 'edit-issue', issue: ({ issueId }) => issueId, keyResult: ({ keyResult }) => keyResult },
  }),
  unlinkWork: call({
    payload: z.strictObject({ issueId, keyResult: keyResultKey }),
    result: panelView,
    rule: { may: 'edit-issue', issue: ({ issueId }) => issueId, keyResult: ({ keyResult }) => keyResult },
  }),
  /** A team's OKRs in one cycle; without a choice the project's first team and the cycle of today. */
  openProject: call({
    payload: z.strictObject({ projectId, team: teamKey.optional(), cycle: cycleId.optional() }),
    result: projectView,
    rule: { may: 'read' },
  }),
  /** A key result with its past: how it moved, what was said, what was changed. */
  openKeyResult: call({
    payload: z.strictObject({ keyResult: keyResultKey }),
    result: keyResultPage,
    rule: { may: 'read' },
  }),
  /** What an objective of this team and cycle may support. */
  listParents: call({
    payload: z.strictObject({ team: teamKey, cycle: cycleId }),
    result: z.strictObject({ parents: z.array(parentView) }),
    rule: { may: 'read' },
  }),
  createObjective: call({
    payload: z.strictObject({ team: teamKey, cycle: cycleId, draft: objectiveDraft }),
    result: objectiveView,
    rule: { may: 'write-for', subject: ({ team }) => ({ team }) },
  }),
  editObjective: call({
    payload: z.strictObject({ objective: objectiveKey, version, draft: objectiveDraft }),
    result: objectiveView,
    rule: { may: 'write-for', subject: ({ objective }) => ({ objective }) },
  }),
  dropObjective: call({
    payload: z.strictObject({ objective: objectiveKey, version, reason }),
    result: z.strictObject({ dropped: objectiveKey }),
    rule: { may: 'lead', subject: ({ objective }) => ({ objective }) },
  }),
  createKeyResult: call({
    payload: z.strictObject({ objective: objectiveKey, draft: keyResultDraft }),
    result: keyResultView,
    rule: { may: 'write-for', subject: ({ objective }) => ({ objective }) },
  }),
  editKeyResult: call({
    payload: z.strictObject({ keyResult: keyResultKey, version, draft: keyResultDraft }),
    result: keyResultView,
    rule: { may: 'write-for', subject: ({ keyResult }) => ({ keyResult }) },
  }),
  dropKeyResult: call({
    payload: z.strictObject({ keyResult: keyResultKey, version, reason }),
    result: z.strictObject({ dropped: keyResultKey }),
    rule: { may: 'lead', subject: ({ keyResult }) => ({ keyResult }) },
  }),
  checkIn: call({
    payload: z.strictObject({
      keyResult: keyResultKey,
      about: checkIn.shape.about.optional(),
      value: amount.optional(),
      confidence: checkIn.shape.confidence,
      changed: checkIn.shape.changed,
      blocked: checkIn.shape.blocked,
    }),
    result: keyResultView,
    rule: { may: 'check-in', keyResult: ({ keyResult }) => keyResult },
  }),
  /** Takes back the caller's own check-in, soon after it was saved. */
  undoCheckIn: call({
    payload: checkIn.pick({ keyResult: true, about: true, recordedAt: true }),
    result: keyResultView,
    rule: { may: 'check-in', keyResult: ({ keyResult }) => keyResult },
  }),
  /** Dismisses a finding of the coach, with the reason; said again it keeps the newer one. Answers what is dismissed now. */
  dismissFinding: call({
    payload: z.strictObject({ team: teamKey, cycle: cycleId, finding: dismissal.shape.finding, reason: dismissal.shape.reason }),
    result: coachDecisions.pick({ dismissed: true }),
    rule: { may: 'write-for', subject: ({ team }) => ({ team }) },
  }),
  /** Brings a dismissed finding back; one that was not dismissed stays as it is. */
  restoreFinding: call({
    payload: z.strictObject({ team: teamKey, cycle: cycleId, finding: dismissal.shape.finding }),
    result: coachDecisions.pick({ dismissed: true }),
    rule: { may: 'write-for', subject: ({ team }) => ({ team }) },
  }),
  /** Asks Jira for the key result's numbers now; `still`: a job was sent, and its numbers come later than that. */
  measureNow: call({
    payload: z.strictObject({ keyResult: keyResultKey }),
    result: z.strictObject({ view: keyResultView, still: z.strictObject({ since: instant }).optional() }),
    rule: { may: 'write-for', subject: ({ keyResult }) => ({ keyResult }) },
  }),
  /** What a measure by query would say today, before it is saved. */
  previewMeasure: call({
    payload: z.strictObject({ team: teamKey, measure: queryMeasure }),
    result: measurePreview,
    rule: { may: 'write-for', subject: ({ team }) => ({ team }) },
  }),
  /** Objectives by level. */
  openCompany: call({
    payload: z.strictObject({ cycle: cycleId.optional() }),
    result: companyView,
    rule: { may: 'read' },
  }),
};
export type UserCalls = typeof userCalls;
