import { aCompany, aDraft, aKeyResult, anObjective, quarter } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project } from '../support/jira-records';

let site: Site;
beforeEach(async () => {
  site = await aCompany();
});
afterEach(() => site.close());

const spent = () => site.world.meter.read().invocations.at(-1);

describe('Every answer goes through one wrapper', () => {
  test('a payload with extra or missing fields is INVALID and names them', async () => {
    expect(await site.refused('maya', 'openPanel', { issueId: '412', extra: 1 })).toMatchObject({ code: 'INVALID' });
    expect(await site.refused('maya', 'openPanel', {})).toMatchObject({ code: 'INVALID', fields: [{ path: 'issueId' }] });
    expect(await site.refused('maya', 'openPanel', null)).toMatchObject({ code: 'INVALID' });
    expect(await site.refused('maya', 'openPanel', undefined)).toMatchObject({ code: 'INVALID' });
  });

  test('300 kB of text is LIMIT before storage is touched', async () => {
    const draft = { title: 'x'.repeat(300_000) };
    expect(await site.refused('maya', 'createObjective', { team: 'SUP', cycle: quarter, draft })).toMatchObject({ code: 'LIMIT' });
    expect(spent()).toMatchObject({ storageReads: 0, storageWrites: 0, jiraRequests: 0 });
  });

  test('nobody is let in without an account, whatever the payload says', async () => {
    expect(await site.refused(null, 'openProject', { projectId: project.SUP })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await site.refused('ravi', 'openPanel', { issueId: '412', accountId: 'maya' })).toMatchObject({ code: 'INVALID' });
  });

  test('the admin door is for Jira admins, and the user door has none of its calls', async () => {
    expect(await site.refusedAdmin('maya', 'openSettings', {})).toMatchObject({ code: 'FORBIDDEN' });
    await expect(site.ask('nora', 'openSettings' as never, {})).rejects.toThrow('no definition');
  });

  test('while Jira is down a write that needs its word is UPSTREAM, and nothing is written', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    site.jira.faults.down = true;
    expect(await site.refused('diego', 'createKeyResult', { objective, draft: aDraft() })).toMatchObject({
      code: 'UPSTREAM',
      hint: expect.stringContaining('Nothing was lost'),
    });
    expect(spent()).toMatchObject({ storageWrites: 0 });
  });

  test('a record that cannot be loaded is said, never taken for absent, and nothing is rolled up from the rest', async () => {
    const objective = await anObjective(site, 'maya', 'SUP');
    const first = await aKeyResult(site, 'maya', objective);
    const second = await aKeyResult(site, 'maya', objective);
    site.world.faults.failingKeys = { [`key-result/${second}`]: 'INTERNAL' };
    const view = await site.ask('maya', 'openProject', { projectId: project.SUP });
    expect(view).toMatchObject({ objectives: [{ keyResults: [{ keyResult: { key: first } }], unreadable: [second] }] });
  });

  test('no text that a person wrote reaches the function log', async () => {
    const marked = 'MARKED-TEXT';
    site.jira.faults.down = true;
    await site.refused('diego', 'createObjective', { team: 'SUP', cycle: quarter, draft: { title: marked } });
    expect(JSON.stringify(site.world.platform.log.read())).not.toContain(marked);
    expect(site.world.platform.log.read().length).toBeGreaterThan(0);
  });
});
