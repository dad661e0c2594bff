import { adminCalls } from '../../src/contract/admin-calls';
import { userCalls } from '../../src/contract/user-calls';
import { aVault, OPAL, personOf, roles, type Vault } from '../support/a-vault';
import { rows } from './rights-rows';

// A whole company is set up for a few of these, which takes its time on a busy machine.
jest.setTimeout(60_000);

const calls = { ...userCalls, ...adminCalls };
const names = Object.keys(calls) as Array<keyof typeof calls>;

/** What the last call wrote or sent jobs to write. */
const writtenIn = ({ site }: Vault): number => {
  const { storageWrites = 0, queueEvents = 0 } = site.world.meter.read().invocations.at(-1) ?? {};
  return storageWrites + queueEvents;
};

test('Every call of the contract has its row, and its rule is the row’s', () => {
  const stated = names.map((name) => [name, calls[name].rule.may]);
  expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(Object.entries(rows).map(([name, { right }]) => [name, right.rule])));
});

test('The two doors share no call, and only the admin door asks for an admin', () => {
  expect(Object.keys(userCalls).filter((name) => name in adminCalls)).toEqual([]);
  expect(Object.values(userCalls).some(({ rule }) => (rule.may as string) === 'administer')).toBe(false);
  expect(Object.values(adminCalls).every(({ rule }) => rule.may === 'administer')).toBe(true);
});

describe.each(names)('%s', (name) => {
  const { right, payload } = rows[name];
  let vault: Vault;
  beforeAll(async () => {
    vault = await aVault();
  });
  afterAll(() => vault.site.close());

  test.each(roles)('by the %s', async (role) => {
    const who = personOf[role];
    const asked = await payload(vault, who);
    const answer = await vault.site.answer(who, name, asked);
    expect(answer.ok ? 'ok' : answer.error.code).toBe(right.cells[role]);
    if (!answer.ok) expect(writtenIn(vault)).toBe(0);
    if (role === 'outsider' || role === 'anonymous') expect(JSON.stringify(answer)).not.toContain(OPAL);
  });
});

test('Readers do get what outsiders do not', async () => {
  const vault = await aVault();
  for (const name of ['openPanel', 'listCandidates', 'openProject', 'openKeyResult', 'listParents', 'openCompany'] as const) {
    const answer = await vault.site.answer('elena', name, await rows[name].payload(vault, 'elena'));
    expect(JSON.stringify(answer)).toContain(OPAL);
  }
  vault.site.close();
});
