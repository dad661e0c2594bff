import type { AdminApi, UserApi } from '../../src/contract/api';
import type { ErrorCode } from '../../src/contract/errors';
import type { Rule } from '../../src/contract/rule';
import { aDraft, quarter } from '../support/a-company';
import type { Person } from '../support/jira-records';
import { personOf, roles, vaultProject, type Role, type Vault } from '../support/a-vault';

/** What a call answers to each role: that it is done, or the code of the refusal. */
export type Cells = Record<Role, 'ok' | ErrorCode>;

const none: Cells = {
  admin: 'FORBIDDEN',
  lead: 'FORBIDDEN',
  "objective's owner": 'FORBIDDEN',
  "key result's owner": 'FORBIDDEN',
  member: 'FORBIDDEN',
  reader: 'FORBIDDEN',
  // What one may not read does not exist.
  outsider: 'NOT_FOUND',
  anonymous: 'FORBIDDEN',
};
const readers: Cells = { admin: 'ok', lead: 'ok', "objective's owner": 'ok', "key result's owner": 'ok', member: 'ok', reader: 'ok', outsider: 'NOT_FOUND', anonymous: 'FORBIDDEN' };

/** PRODUCT's table of rights, for a team that only people of its projects read. */
const may = {
  /** Everybody gets an answer; that it holds nothing of the team for those who may not read it is asserted of every cell. */
  ask: { rule: 'read', cells: { ...readers, outsider: 'ok' } },
  read: { rule: 'read', cells: readers },
  write: { rule: 'write-for', cells: { ...none, admin: 'ok', lead: 'ok', member: 'ok' } },
  lead: { rule: 'lead', cells: { ...none, admin: 'ok', lead: 'ok' } },
  checkIn: { rule: 'check-in', cells: { ...none, admin: 'ok', lead: 'ok', "objective's owner": 'ok', "key result's owner": 'ok' } },
  /** Only Diego may edit the issue; that is Jira's to say, to admins and leads, too. */
  editIssue: { rule: 'edit-issue', cells: { ...none, member: 'ok', outsider: 'FORBIDDEN' } },
  administer: { rule: 'administer', cells: { ...none, admin: 'ok', outsider: 'FORBIDDEN' } },
} satisfies Record<string, { rule: Rule<never>['may']; cells: Cells }>;

export interface Row {
  right: { rule: Rule<never>['may']; cells: Cells };
  /** An honest payload about the vault, made anew for each cell so that no cell stands in another's way. */
  payload(vault: Vault, who: Person | null): unknown;
}

/** One row for each call of both doors; a call without one does not compile. */
export const rows: Record<keyof UserApi | keyof AdminApi, Row> = {
  openPanel: { right: may.ask, payload: ({ issue }) => ({ issueId: issue }) },
  listCandidates: { right: may.ask, payload: () => ({ projectId: vaultProject }) },
  openProject: { right: may.ask, payload: () => ({ projectId: vaultProject }) },
  openKeyResult: { right: may.read, payload: ({ keyResult }) => ({ keyResult }) },
  listParents: { right: may.ask, payload: () => ({ team: 'OPN', cycle: quarter }) },
  openCompany: { right: may.ask, payload: () => ({ cycle: quarter }) },

  linkWork: { right: may.editIssue, payload: async (vault) => ({ issueId: vault.issue, keyResult: await vault.aKeyResult() }) },
  unlinkWork: { right: may.editIssue, payload: ({ issue, keyResult }) => ({ issueId: issue, keyResult }) },

  createObjective: { right: may.write, payload: () => ({ team: 'VLT', cycle: quarter, draft: { title: 'A new one' } }) },
  editObjective: {
    right: may.write,
    payload: async (vault) => ({ objective: await vault.anObjective(), version: 1, draft: { title: 'Another title' } }),
  },
  createKeyResult: { right: may.write, payload: ({ objective }) => ({ objective, draft: aDraft() }) },
  editKeyResult: { right: may.write, payload: async (vault) => ({ keyResult: await vault.aKeyResult(), version: 1, draft: aDraft() }) },
  measureNow: { right: may.write, payload: ({ keyResult }) => ({ keyResult }) },
  previewMeasure: {
    right: may.write,
    // Nora may not browse the vault, so she can count what is elsewhere.
    payload: () => ({ team: 'VLT', measure: { kind: 'count', jql: 'status = Done', projects: ['10001'] } }),
  },

  dismissFinding: {
    right: may.write,
    payload: ({ keyResult }, who) => ({ team: 'VLT', cycle: quarter, finding: `K1:${keyResult}:9f1c02ab`, reason: `As ${who ?? 'nobody'} sees it` }),
  },
  restoreFinding: { right: may.write, payload: ({ keyResult }) => ({ team: 'VLT', cycle: quarter, finding: `K1:${keyResult}:9f1c02ab` }) },

  dropObjective: { right: may.lead, payload: async (vault) => ({ objective: await vault.anObjective(), version: 1, reason: 'Not now' }) },
  dropKeyResult: { right: may.lead, payload: async (vault) => ({ keyResult: await vault.aKeyResult(), version: 1, reason: 'Not now' }) },

  checkIn: { right: may.checkIn, payload: async (vault) => said(await vault.aKeyResult()) },
  undoCheckIn: {
    right: may.checkIn,
    payload: async (vault, who) => {
      const keyResult = await vault.aKeyResult();
      const checksIn = who !== null && may.checkIn.cells[roleOf(who)] === 'ok' ? who : 'lucia';
      const view = await vault.site.ask(checksIn, 'checkIn', said(keyResult));
      const { about, recordedAt } = view.state.lastCheckIn ?? {};
      return { keyResult, about, recordedAt };
    },
  },

  openSettings: { right: may.administer, payload: () => ({}) },
  saveCascade: { right: may.administer, payload: async (vault) => (await settings(vault)).cascade },
  saveTeam: {
    right: may.administer,
    payload: async (vault) => {
      const { version, team } = (await settings(vault)).teams.find((one) => one.team.key === 'OPN') ?? {};
      const { key, ...draft } = team ?? {};
      return { key, version, draft };
    },
  },
  saveCycles: { right: may.administer, payload: async (vault) => (await settings(vault)).cycles },
  saveLimits: { right: may.administer, payload: async (vault) => (await settings(vault)).limits },
  saveFields: { right: may.administer, payload: async (vault) => ({ version: (await settings(vault)).fields.version }) },
  saveBudget: { right: may.administer, payload: async (vault) => (await settings(vault)).budget },
  saveCoach: { right: may.administer, payload: async (vault) => (await settings(vault)).coach },
  openMeasures: { right: may.administer, payload: () => ({}) },
  pauseMeasure: { right: may.administer, payload: ({ keyResult }) => ({ keyResult, paused: false }) },
  measureAll: { right: may.administer, payload: () => ({}) },
  readPins: { right: may.administer, payload: () => ({ projects: ['10001'] }) },
  pinPanel: { right: may.administer, payload: () => ({ projects: ['10001'], pinned: true }) },
  readPinning: { right: may.administer, payload: () => ({ task: '1' }) },
  checkData: { right: may.administer, payload: () => ({ repair: false, from: { team: 'OPN', from: 1 } }) },
  countTexts: { right: may.administer, payload: () => ({ author: 'ravi' }) },
  eraseTexts: { right: may.administer, payload: () => ({ author: 'ravi' }) },
};

const said = (keyResult: string) => ({ keyResult, value: 12, confidence: 0.7, changed: 'Less to do', blocked: '' });

const settings = ({ site }: Vault) => site.askAdmin('nora', 'openSettings', {});

const roleOf = (who: Person): Role => roles.find((role) => personOf[role] === who) ?? 'outsider';
