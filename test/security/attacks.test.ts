import { adminCalls } from '../../src/contract/admin-calls';
import { userDoor } from '../../src/forge/user-door';
import { aDraft, aKeyResult, anObjective, quarter } from '../support/a-company';
import { anIssue, project } from '../support/jira-records';
import { aVault, OPAL, vaultFor, vaultProject, type Vault } from '../support/a-vault';
import { rows } from './rights-rows';

// A whole company is set up for a few of these, which takes its time on a busy machine.
jest.setTimeout(60_000);

let vault: Vault;
beforeEach(async () => {
  vault = await aVault();
});
afterEach(() => vault.site.close());

const last = () => vault.site.world.meter.read().invocations.at(-1);

describe('A forged account id', () => {
  test('in the payload is no field of any call', async () => {
    for (const name of ['openPanel', 'createObjective', 'checkIn'] as const) {
      const payload = { ...(await rows[name].payload(vault, 'ravi') as object), accountId: 'maya', by: 'maya' };
      expect(await vault.site.refused('ravi', name, payload)).toMatchObject({ code: 'INVALID' });
    }
  });

  test('in the context that a page sends loses against the platform’s', async () => {
    const { site, keyResult } = vault;
    const asked = { call: { functionKey: 'openKeyResult', payload: { keyResult } }, context: { accountId: 'maya', accountType: 'licensed' } };
    const through = (who: string | null) =>
      site.world.run({ accountId: who }, () =>
        userDoor(asked as unknown as Parameters<typeof userDoor>[0], who === null ? {} : { principal: { accountId: who } }),
      );
    expect(await through('ravi')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await through(null)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(await through('unidentified')).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  test.each(['unlicensed', 'customer', 'anonymous'])('an account that Forge calls %s gets nothing', async (accountType) => {
    for (const [functionKey, { payload }] of Object.entries(rows).filter(([name]) => !(name in adminCalls))) {
      const asked = { call: { functionKey, payload: await payload(vault, 'maya') }, context: { accountType } };
      const answer = await vault.site.world.run({ accountId: 'maya' }, () =>
        userDoor(asked as unknown as Parameters<typeof userDoor>[0], { principal: { accountId: 'maya' } }),
      );
      expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
      expect(last()).toMatchObject({ storageReads: 0, storageWrites: 0, jiraRequests: 0 });
    }
  });
});

describe('Another’s id in the payload', () => {
  test('a member of one team writes for no other', async () => {
    const { site } = vault;
    // Diego is a member of the vault and of support, and only a reader of payments.
    const objective = await anObjective(site, 'priya', 'PAY');
    const keyResult = await aKeyResult(site, 'priya', objective, { owner: 'priya' });
    const writes = [
      ['createObjective', { team: 'PAY', cycle: quarter, draft: { title: 'Mine' } }],
      ['editObjective', { objective, version: 1, draft: { title: 'Mine' } }],
      ['createKeyResult', { objective, draft: aDraft() }],
      ['editKeyResult', { keyResult, version: 1, draft: aDraft() }],
      ['checkIn', { keyResult, confidence: 1, changed: '', blocked: '' }],
      ['dropKeyResult', { keyResult, version: 1, reason: 'Gone' }],
    ] as const;
    for (const [name, payload] of writes) {
      expect(await site.refused('diego', name, payload)).toMatchObject({ code: 'FORBIDDEN' });
      expect(last()).toMatchObject({ storageWrites: 0 });
    }
  });

  test('naming another project opens nothing of its team', async () => {
    for (const name of ['openProject', 'listCandidates'] as const) {
      expect(JSON.stringify(await vault.site.ask('ravi', name, { projectId: vaultProject }))).not.toContain(OPAL);
    }
  });

  test('another person’s check-in is not taken back', async () => {
    const { site, keyResult } = vault;
    const { state } = await site.ask('lucia', 'checkIn', { keyResult, value: 12, confidence: 0.7, changed: '', blocked: '' });
    const { about, recordedAt } = state.lastCheckIn ?? {};
    expect(await site.refused('maya', 'undoCheckIn', { keyResult, about, recordedAt })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('An issue in a project that the caller cannot browse', () => {
  test('is neither linked nor unlinked, and its panel names nothing of it but the id that was sent', async () => {
    const { site, open, issue } = vault;
    for (const name of ['linkWork', 'unlinkWork'] as const) {
      expect(await site.refused('ravi', name, { issueId: issue, keyResult: open })).toMatchObject({ code: 'FORBIDDEN' });
      expect(last()).toMatchObject({ storageWrites: 0 });
    }
    const panel = JSON.stringify(await site.ask('ravi', 'openPanel', { issueId: issue }));
    expect(panel).not.toContain('VLT-9001');
    expect(panel).not.toContain('Issue 9001');
  });

  test('one that does not exist is refused in the same words', async () => {
    const { site, open, issue } = vault;
    const hidden = await site.refused('ravi', 'linkWork', { issueId: issue, keyResult: open });
    expect(await site.refused('ravi', 'linkWork', { issueId: '999999', keyResult: open })).toEqual(hidden);
  });
});

describe('JQL built to count what its author may not see', () => {
  const draft = (jql: string, projects: string[], more: object = {}) => aDraft({ measure: { kind: 'count', jql, projects, ...more } });
  const refusedFor = async (path: string, jql: string, projects: string[], more: object = {}) => {
    const { site } = vault;
    const objective = await anObjective(site, 'maya', 'SUP');
    const key = await aKeyResult(site, 'maya', objective);
    const said = draft(jql, projects, more);
    const tries = [
      await site.refused('diego', 'createKeyResult', { objective, draft: said }),
      await site.refused('diego', 'editKeyResult', { keyResult: key, version: 1, draft: said }),
      await site.refused('diego', 'previewMeasure', { team: 'SUP', measure: said.measure }),
    ];
    for (const refusal of tries) {
      expect(refusal).toMatchObject({ code: 'INVALID', fields: [{ path: expect.stringMatching(`measure.${path}$`) }] });
    }
    expect(last()).toMatchObject({ storageWrites: 0 });
  };

  test('a project that the author may not browse is refused', () => refusedFor('projects', 'status = "To Do"', [project.SECRET]));
  test('also beside one that the author may', () => refusedFor('projects', 'status = "To Do"', [project.SUP, project.SECRET]));
  test('also when it counts 0 today, as author and app would agree', () => refusedFor('projects', 'summary ~ takeover', [project.SECRET]));
  test('a query that names such a project is refused by Jira for its author', () => refusedFor('jql', 'project = SECRET', [project.SUP]));
  test('a query cannot close its parenthesis and ask elsewhere', () => refusedFor('jql', 'status = Done) OR (project = SECRET', [project.SUP]));
  test('nor can a share’s second query', () => refusedFor('also', 'type = Story', [project.SUP], { kind: 'share', also: 'key = SECRET-1 OR status = Done' }));
  test('what differs for each person is refused', () => refusedFor('jql', 'assignee = currentUser()', [project.SUP]));
  test('a saved filter is refused', () => refusedFor('jql', 'filter = 10100', [project.SUP]));

  test('whoever saves next is asked again, though nothing of the measure changed', async () => {
    const { site } = vault;
    const objective = await anObjective(site, 'maya', 'SUP');
    site.jira.load({ projects: [{ ...vaultFor(['maya', 'elena']).projects[0], id: project.SECRET, key: 'SECRET', name: 'Secret', lead: 'elena', browse: ['maya', 'elena'], edit: ['elena'] }] });
    const measured = draft('status = "To Do"', [project.SECRET]);
    const { keyResult } = await site.ask('maya', 'createKeyResult', { objective, draft: measured });
    expect(await site.refused('diego', 'editKeyResult', { keyResult: keyResult.key, version: 1, draft: { ...measured, weight: 2 } })).toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'draft.measure.projects' }],
    });
  });
});

describe('An admin’s call', () => {
  test('through the user door is none', async () => {
    for (const name of Object.keys(adminCalls)) {
      await expect(vault.site.ask('nora', name as never, {})).rejects.toThrow('no definition');
    }
  });
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '__defineGetter__'])('what every object inherits is no call: %s', async (name) => {
    await expect(vault.site.ask(null, name as never, {})).rejects.toThrow('no definition');
  });
});

describe('JSON made to break things', () => {
  const names = Object.keys(rows) as Array<keyof typeof rows>;

  test('keys that reach for prototypes change nothing but the answer', async () => {
    const reach = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"draft":{"__proto__":{"polluted":true}}}') as object;
    for (const name of names) {
      const honest = (await rows[name].payload(vault, null)) as object;
      for (const payload of [reach, { ...honest, constructor: { prototype: { polluted: true } } }, Object.assign(JSON.parse('{"__proto__":{"admin":true}}') as object, honest)]) {
        const answer = await vault.site.answer('ravi', name, payload);
        expect(answer.ok ? 'ok' : answer.error.code).not.toBe('INTERNAL');
        expect({}).not.toHaveProperty('polluted');
        expect({}).not.toHaveProperty('admin');
      }
    }
  });

  test('10,000 levels deep is refused', async () => {
    const deep = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) as unknown;
    for (const name of names) {
      for (const payload of [deep, { ...((await rows[name].payload(vault, null)) as object), draft: deep }, { issueId: deep, keyResult: deep }]) {
        const answer = await vault.site.answer('nora', name, payload);
        expect(answer).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^(INVALID|LIMIT)$/) } });
      }
    }
  });
});

describe('A title with HTML, bidi and control characters', () => {
  const nasty = '<img src=x onerror=alert(1)>\u202Egnp.exe\u202C\u0000\u0007\u001B[31m &amp; {{7*7}} ${7*7} \uD800 \u200F';

  test('comes back as it was written, from every call that shows it', async () => {
    const { site, issue } = vault;
    const objective = await anObjective(site, 'maya', 'SUP', { title: nasty });
    const keyResult = await aKeyResult(site, 'maya', objective, { text: nasty });
    await site.ask('diego', 'linkWork', { issueId: issue, keyResult });
    await site.ask('diego', 'checkIn', { keyResult, value: 20, confidence: 0.5, changed: nasty, blocked: nasty });
    const texts = [
      (await site.ask('maya', 'openKeyResult', { keyResult })).view.keyResult.text,
      (await site.ask('maya', 'openKeyResult', { keyResult })).checkIns?.entries[0]?.changed,
      (await site.ask('maya', 'openPanel', { issueId: issue })).keyResults.at(-1)?.keyResult.text,
      (await site.ask('maya', 'listCandidates', { projectId: project.SUP })).candidates[0]?.text,
      (await site.ask('maya', 'openCompany', {})).teams.find(({ team }) => team.key === 'SUP')?.objectives?.[0]?.title,
    ];
    expect(texts).toEqual(texts.map(() => nasty));
    expect(JSON.stringify(site.world.platform.log.read())).not.toContain('onerror');
  });
});

describe('A permission that was taken away', () => {
  test('is no longer good for writing at once, and for reading within ten minutes', async () => {
    const { site, keyResult } = vault;
    const page = (): Promise<unknown> => site.ask('lucia', 'openKeyResult', { keyResult });
    await page();
    site.jira.load(vaultFor(['maya', 'diego']));
    // Lucia owns the key result: what one owns one still has to be allowed to read.
    expect(await site.refused('lucia', 'checkIn', { keyResult, confidence: 1, changed: '', blocked: '' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(last()).toMatchObject({ storageWrites: 0 });
    await page();
    site.clock.advance(10 * 60_000);
    expect(await site.refused('lucia', 'openKeyResult', { keyResult })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a member who may no longer edit writes nothing more, though a page is still open', async () => {
    const { site, objective } = vault;
    await site.ask('diego', 'openProject', { projectId: vaultProject });
    site.jira.load({ projects: [{ ...vaultFor(['maya', 'diego']).projects[0], id: vaultProject, key: 'VLT', name: 'Vault', lead: 'maya', browse: ['diego'], edit: [] }], issues: [anIssue(9002)] });
    expect(await site.refused('diego', 'createKeyResult', { objective, draft: aDraft() })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('one that was given shows within ten minutes', async () => {
    const { site, keyResult } = vault;
    site.jira.load(vaultFor(['maya', 'ravi']));
    await site.refused('ravi', 'openKeyResult', { keyResult });
    site.clock.advance(10 * 60_000);
    await site.ask('ravi', 'openKeyResult', { keyResult });
  });
});
