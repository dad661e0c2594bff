import { yearCycles } from '../../src/okr/year-cycles';
import { aCompany } from '../support/a-company';
import { aBareSite, type Site } from '../support/a-site';
import { project } from '../support/jira-records';

let site: Site;
afterEach(() => site.close());

describe('The first day', () => {
  test('everything has a default before anything was saved', async () => {
    site = aBareSite();
    expect(await site.askAdmin('nora', 'openSettings', {})).toMatchObject({
      cascade: { version: 0, levels: [{ name: 'Company' }, { name: 'Department' }, { name: 'Team' }] },
      cycles: { version: 0, zone: 'UTC', cycles: [] },
      limits: { version: 0, thresholds: { onTrack: 0.1, atRisk: 0.25, cadenceDays: 7 } },
      teams: [],
    });
    expect(await site.ask('maya', 'openProject', { projectId: project.SUP })).toMatchObject({ kind: 'no-team' });
    expect(await site.ask('maya', 'openPanel', { issueId: '412' })).toMatchObject({ keyResults: [] });
  });

  test('opening the settings takes two rounds, whatever the number of teams', async () => {
    site = await aCompany();
    // The door asks Jira whether the caller is an admin, and nothing else.
    expect(await site.costAdmin('nora', 'openSettings', {})).toMatchObject({ readRounds: 2, jiraRequests: 1, storageWrites: 0 });
  });

  test('a project knows its team as soon as the team is saved, and forgets it when it leaves', async () => {
    site = await aCompany();
    const { teams } = await site.askAdmin('nora', 'openSettings', {});
    const sup = teams.find(({ team }) => team.key === 'SUP');
    expect(await site.ask('maya', 'openProject', { projectId: project.SUP })).toMatchObject({ kind: 'team', team: { key: 'SUP' } });
    const { key: _, ...draft } = sup?.team ?? { key: '' };
    await site.askAdmin('nora', 'saveTeam', { key: 'SUP', version: 1, draft: { ...draft, projects: [] } });
    expect(await site.ask('maya', 'openProject', { projectId: project.SUP })).toMatchObject({ kind: 'no-team' });
  });
});

describe('What settings refuse', () => {
  const draft = (more: object = {}) => ({ name: 'A team', level: 'team', lead: 'maya', members: [], projects: [], ...more });
  const fault = async (key: string, more: object, version = 0) =>
    (await site.refusedAdmin('nora', 'saveTeam', { key, version, draft: draft(more) })).fields?.[0]?.path;

  test('a team key that is taken, a parent that is missing, below it, or not above it', async () => {
    site = await aCompany();
    expect(await fault('SUP', {})).toBe('key');
    expect(await fault('NEW', { parent: 'GONE' })).toBe('draft.parent');
    expect(await fault('NEW', { parent: 'SUP' })).toBe('draft.parent');
    expect(await fault('CX', { level: 'department', parent: 'SUP' }, 1)).toBe('draft.parent');
    expect(await fault('NEW', { level: 'squad' })).toBe('draft.level');
    expect(await fault('new', {})).toBe('key');
  });

  test('a level that teams stand at, cycles that end before they start, a zone that is none', async () => {
    site = await aCompany();
    const cascade = { version: 1, levels: [{ id: 'company', name: 'Company' }], pillars: [] };
    expect(await site.refusedAdmin('nora', 'saveCascade', cascade)).toMatchObject({ fields: [{ path: 'levels' }] });
    const cycles = [{ id: 'odd', name: 'Odd', kind: 'custom', startsOn: '2026-03-01', endsOn: '2026-02-01' }];
    expect(await site.refusedAdmin('nora', 'saveCycles', { version: 1, zone: 'UTC', cycles })).toMatchObject({ fields: [{ path: 'cycles.0.endsOn' }] });
    expect(await site.refusedAdmin('nora', 'saveCycles', { version: 1, zone: 'Mars/Olympus', cycles: [] })).toMatchObject({ fields: [{ path: 'zone' }] });
  });

  test('an edit on an old version, with what stands now', async () => {
    site = await aCompany();
    const save = (zone: string) => ({ version: 1, zone, cycles: yearCycles(2026) });
    await site.askAdmin('nora', 'saveCycles', save('Europe/Stockholm'));
    expect(await site.refusedAdmin('nora', 'saveCycles', save('Asia/Tokyo'))).toMatchObject({
      code: 'CONFLICT',
      conflict: { by: 'nora', version: 2, theirs: { zone: 'Europe/Stockholm' } },
    });
  });
});
