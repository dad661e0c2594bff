import { anIssue, project } from '../support/jira-records';
import { aVault, OPAL, vaultFor, vaultProject, type Vault } from '../support/a-vault';
import { aDraft, quarter } from '../support/a-company';

// A whole company is set up for a few of these, which takes its time on a busy machine.
jest.setTimeout(60_000);

let vault: Vault;
beforeEach(async () => {
  vault = await aVault();
});
afterEach(() => vault.site.close());

const minutes = (count: number) => vault.site.clock.advance(count * 60_000);
const saveVault = async (change: object) => {
  const { teams } = await vault.site.askAdmin('nora', 'openSettings', {});
  const stored = teams.find(({ team }) => team.key === 'VLT');
  const { key, ...draft } = stored?.team ?? {};
  return vault.site.askAdmin('nora', 'saveTeam', { key, version: stored?.version, draft: { ...draft, ...change } });
};

describe('What people who may not browse a team’s projects get to see', () => {
  test('on an issue: its key results are counted, and a line that crosses it has one hidden step', async () => {
    const { site, issue, keyResult, open } = vault;
    const panel = await site.ask('ravi', 'openPanel', { issueId: issue });
    expect(panel).toMatchObject({ hidden: 1, keyResults: [{ keyResult: { key: open } }] });
    expect(panel.lines).toEqual({ [open]: [expect.objectContaining({ kind: 'objective', team: 'OPN' }), { kind: 'hidden' }] });
    const seen = await site.ask('elena', 'openPanel', { issueId: issue });
    expect(seen).toMatchObject({ hidden: 0, keyResults: [{ keyResult: { key: keyResult } }, { keyResult: { key: open } }] });
    expect(JSON.stringify(seen.lines)).not.toContain('hidden');
  });

  test('on the company page: how many teams are left out', async () => {
    const company = await vault.site.ask('ravi', 'openCompany', { cycle: quarter });
    expect(company.hidden).toBe(1);
    expect(company.teams.map(({ team }) => team.key)).toEqual(['CO', 'CX', 'SUP', 'PAY', 'OPN']);
  });

  test('on the project page: that it is not for them; of the team by name, that there is none', async () => {
    const { site } = vault;
    expect(await site.ask('ravi', 'openProject', { projectId: vaultProject })).toMatchObject({ kind: 'hidden' });
    expect(await site.refused('ravi', 'openProject', { projectId: vaultProject, team: 'VLT' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('nothing tells what is hidden from what never was', async () => {
    const { site, keyResult } = vault;
    site.jira.load({
      projects: [{ id: project.PAY, key: 'PAY', name: 'Payments', lead: 'priya', browse: 'everyone', edit: ['ravi'] }],
      issues: [anIssue(9100, { key: 'PAY-9100', projectId: project.PAY })],
    });
    const asked = [
      ['openKeyResult', (key: string) => ({ keyResult: key })],
      ['measureNow', (key: string) => ({ keyResult: key })],
      ['checkIn', (key: string) => ({ keyResult: key, confidence: 1, changed: '', blocked: '' })],
      ['editKeyResult', (key: string) => ({ keyResult: key, version: 1, draft: aDraft() })],
      // An issue that the caller may edit.
      ['linkWork', (key: string) => ({ issueId: '9100', keyResult: key })],
      ['unlinkWork', (key: string) => ({ issueId: '9100', keyResult: key })],
    ] as const;
    for (const [name, payload] of asked) {
      const hidden = await site.refused('ravi', name, payload(keyResult));
      const none = await site.refused('ravi', name, payload('VLT-KR99'));
      expect(JSON.stringify(hidden).replaceAll(keyResult, 'VLT-KR99')).toBe(JSON.stringify(none));
    }
  });

  test('a parent of such a team is refused like one that does not exist, and is kept when it stands already', async () => {
    const { site, objective } = vault;
    const draft = { title: 'Ours', parent: objective };
    expect(await site.refused('priya', 'createObjective', { team: 'SUP', cycle: quarter, draft: { ...draft, parent: 'VLT-O99' } })).toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'draft.parent', message: expect.stringContaining('does not exist any more') }],
    });
    site.jira.load(vaultFor(['maya']));
    expect(await site.refused('priya', 'createObjective', { team: 'SUP', cycle: quarter, draft })).toMatchObject({
      fields: [{ path: 'draft.parent', message: expect.stringContaining('does not exist any more') }],
    });
  });
});

describe('Who reads a team of a project', () => {
  test('its listed members and its lead do, whatever Jira says of its projects', async () => {
    const { site, keyResult } = vault;
    await saveVault({ members: ['ravi'] });
    site.jira.load(vaultFor([]));
    minutes(11);
    for (const who of ['ravi', 'maya'] as const) {
      expect(await site.ask(who, 'openKeyResult', { keyResult })).toMatchObject({ view: { keyResult: { key: keyResult } } });
      expect(await site.ask(who, 'openProject', { projectId: vaultProject })).toMatchObject({ kind: 'team', team: { key: 'VLT' } });
      expect(JSON.stringify(await site.ask(who, 'openCompany', {}))).toContain(OPAL);
    }
  });

  test('once it is visible on the site everybody does', async () => {
    await saveVault({ visibility: 'site' });
    expect(await vault.site.ask('ravi', 'openPanel', { issueId: vault.issue })).toMatchObject({ hidden: 0 });
  });
});

describe('What asking costs', () => {
  const pages = () =>
    [
      ['openPanel', { issueId: vault.issue }, 3],
      ['openProject', { projectId: vaultProject }, 3],
      ['openKeyResult', { keyResult: vault.open }, 3],
      ['openCompany', {}, 6],
      ['listCandidates', { projectId: vaultProject }, 3],
      ['listParents', { team: 'OPN', cycle: quarter }, 3],
    ] as const;

  test('one permission check for a page, and none for ten minutes after', async () => {
    for (const [name, payload, rounds] of pages()) {
      minutes(11);
      const first = await vault.site.cost('ravi', name, payload);
      expect(first).toMatchObject({ jiraRequests: 1, storageWrites: 1 });
      expect(first.readRounds).toBeLessThanOrEqual(rounds);
      minutes(9);
      const second = await vault.site.cost('ravi', name, payload);
      expect(second).toMatchObject({ jiraRequests: 0, storageWrites: 0 });
      expect(second.readRounds).toBeLessThanOrEqual(rounds);
    }
  });

  test('none at all where every team is visible on the site', async () => {
    await saveVault({ visibility: 'site' });
    minutes(11);
    for (const [name, payload] of pages()) expect(await vault.site.cost('ravi', name, payload)).toMatchObject({ jiraRequests: 0, storageWrites: 0 });
  });
});

describe('When a lead cannot act any more', () => {
  const leave = (who: 'priya') => {
    const left = { accountId: who, displayName: 'Somebody', emailAddress: `${who}@northlight.example`, active: false, admin: false, timeZone: 'UTC' };
    vault.site.jira.load({ users: [left] });
  };
  const dropped = async () => {
    const { objective } = await vault.site.ask('nora', 'createObjective', { team: 'PAY', cycle: quarter, draft: { title: 'Ours' } });
    return { objective: objective.key, version: 1, reason: 'Not now' };
  };

  test('the lead of the team above stands in, and nobody else but admins', async () => {
    const { site } = vault;
    expect(await site.refused('maya', 'dropObjective', await dropped())).toMatchObject({ code: 'FORBIDDEN' });
    leave('priya');
    expect(await site.refused('elena', 'dropObjective', await dropped())).toMatchObject({ code: 'FORBIDDEN' });
    const payload = await dropped();
    expect(await site.ask('maya', 'dropObjective', payload)).toEqual({ dropped: payload.objective });
  });

  test('Jira is asked about the account only for the lead of the team above', async () => {
    const { site } = vault;
    await site.refused('elena', 'dropObjective', await dropped());
    expect(site.world.meter.read().invocations.at(-1)).toMatchObject({ jiraRequests: 1 });
    const payload = await dropped();
    await site.refused('maya', 'dropObjective', payload);
    expect(site.world.meter.read().invocations.at(-1)).toMatchObject({ jiraRequests: 2 });
  });
});

test('An archived team is read, not written, and offered for nothing new', async () => {
  const { site, keyResult, objective, issue } = vault;
  const before = await site.ask('elena', 'listCandidates', { projectId: vaultProject });
  expect(before.candidates.map(({ key }) => key)).toContain(keyResult);
  await saveVault({ archived: true });
  expect(await site.ask('elena', 'openProject', { projectId: vaultProject })).toMatchObject({ kind: 'team', team: { archived: true } });
  expect(await site.ask('elena', 'openKeyResult', { keyResult })).toMatchObject({ view: { keyResult: { key: keyResult } } });
  expect(await site.ask('elena', 'listCandidates', { projectId: vaultProject })).toMatchObject({ candidates: [] });
  expect(await site.ask('elena', 'listParents', { team: 'OPN', cycle: quarter })).toEqual({ parents: [] });
  const refusals = [
    await site.refused('maya', 'createKeyResult', { objective, draft: aDraft() }),
    await site.refused('nora', 'dropKeyResult', { keyResult, version: 1, reason: 'Not now' }),
    await site.refused('lucia', 'checkIn', { keyResult, confidence: 1, changed: '', blocked: '' }),
    await site.refused('diego', 'unlinkWork', { issueId: issue, keyResult }),
  ];
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'INVALID', message: expect.stringContaining('archived') });
  expect(await site.refused('elena', 'createKeyResult', { objective, draft: aDraft() })).toMatchObject({ code: 'FORBIDDEN' });
});
