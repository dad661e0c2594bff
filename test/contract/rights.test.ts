import { adminCalls } from '../../src/contract/admin-calls';
import { userCalls } from '../../src/contract/user-calls';

/** Who may make each call. A new call without a row here fails; a changed rule has to be changed here too. */
const rights: Record<string, string> = {
  openPanel: 'read',
  listCandidates: 'read',
  openProject: 'read',
  openKeyResult: 'read',
  listParents: 'read',
  openCompany: 'read',
  linkWork: 'edit-issue',
  unlinkWork: 'edit-issue',
  createObjective: 'write-for',
  editObjective: 'write-for',
  createKeyResult: 'write-for',
  editKeyResult: 'write-for',
  measureNow: 'write-for',
  previewMeasure: 'write-for',
  dropObjective: 'lead',
  dropKeyResult: 'lead',
  checkIn: 'check-in',
  undoCheckIn: 'check-in',
  openSettings: 'administer',
  saveCascade: 'administer',
  saveTeam: 'administer',
  saveCycles: 'administer',
  saveLimits: 'administer',
  saveFields: 'administer',
  saveBudget: 'administer',
  openMeasures: 'administer',
  pauseMeasure: 'administer',
  measureAll: 'administer',
  readPins: 'administer',
  pinPanel: 'administer',
  readPinning: 'administer',
  checkData: 'administer',
};

test('Every call has its rule, and none more than these', () => {
  const stated = Object.entries({ ...userCalls, ...adminCalls }).map(([name, { rule }]) => [name, rule.may]);
  expect(Object.fromEntries(stated)).toEqual(rights);
});

test('The two doors share no call, and only the admin door asks for an admin', () => {
  expect(Object.keys(userCalls).filter((name) => name in adminCalls)).toEqual([]);
  expect(Object.values(userCalls).some(({ rule }) => (rule.may as string) === 'administer')).toBe(false);
  expect(Object.values(adminCalls).every(({ rule }) => rule.may === 'administer')).toBe(true);
});
