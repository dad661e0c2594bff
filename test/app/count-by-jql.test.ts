import { aCompany, aDraft, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project } from '../support/jira-records';

let site: Site;
let objective: string;
beforeEach(async () => {
  site = await aCompany();
  objective = await anObjective(site, 'maya', 'SUP');
});
afterEach(() => site.close());

const counting = (jql: string, projects = [project.SUP]) =>
  aDraft({ text: 'Open requests fall from 40 to 2', unit: '', target: { kind: 'change', baseline: 40, target: 2 }, measure: { kind: 'count', jql, projects } });
const refusedAt = async (jql: string, projects?: string[], who: 'maya' | 'nora' = 'maya') =>
  (await site.refused(who, 'createKeyResult', { objective, draft: counting(jql, projects) })).fields?.[0];

describe('A count of issues by JQL', () => {
  test('has its value as soon as it is saved, and follows Jira when measured', async () => {
    const key = await aKeyResult(site, 'maya', objective, counting('statusCategory != Done ORDER BY created'));
    const { view: before } = await site.ask('maya', 'measureNow', { keyResult: key });
    site.jira.transition('503', '3', 'maya');
    const { view: after } = await site.ask('maya', 'measureNow', { keyResult: key });
    expect(after.state.reading?.value).toBe((before.state.reading?.value ?? 0) - 1);
    expect(after.state.reading?.source).toBe('count');
  });

  test('can be tried before it is saved', async () => {
    const { measure } = counting('status = Done');
    expect(await site.ask('maya', 'previewMeasure', { team: 'SUP', measure })).toMatchObject({ value: 21, over: 21, points: 1 });
  });

  test('brings Jira’s own words to the field when Jira refuses it', async () => {
    expect(await refusedAt('statsu = Done')).toEqual({
      path: 'draft.measure.jql',
      message: "Field 'statsu' does not exist or you do not have permission to view it.",
    });
  });

  test('is parsed before it is sent', async () => {
    expect(await refusedAt('status = ')).toMatchObject({ path: 'draft.measure.jql', message: expect.stringContaining('not JQL') });
  });

  test('must be the same for everyone', async () => {
    expect(await refusedAt('assignee = currentUser()')).toMatchObject({ message: expect.stringContaining('differs for each person') });
  });

  test('stays inside its projects, whatever the parentheses', async () => {
    const { value } = await site.ask('maya', 'previewMeasure', {
      team: 'SUP',
      measure: counting('status = Done OR project = PAY').measure,
    });
    expect(value).toBe(21);
    expect(await refusedAt('status = Done) OR (project is not EMPTY')).toMatchObject({ message: expect.stringContaining('not JQL') });
  });

  test('counts only projects its author may browse', async () => {
    expect(await refusedAt('status = "To Do"', [project.SECRET])).toMatchObject({ path: 'draft.measure.projects' });
    await expect(site.ask('nora', 'createKeyResult', { objective, draft: counting('status = "To Do"', [project.SECRET]) })).resolves.toBeDefined();
  });

  test('that Jira begins to refuse keeps its last good value and says why', async () => {
    const key = await aKeyResult(site, 'maya', objective, counting('parent = 500'));
    site.jira.deleteIssue('500', 'maya');
    const { view: { state } } = await site.ask('maya', 'measureNow', { keyResult: key });
    expect(state.reading?.value).toBe(5);
    expect(state.failure).toMatchObject({ kind: 'refused' });
  });

  test('keeps its last value with its time while Jira is down', async () => {
    const key = await aKeyResult(site, 'maya', objective, counting('status = Done'));
    site.clock.advance(3_600_000);
    site.jira.faults.down = true;
    await site.measureJob([key]);
    site.jira.faults.down = false;
    const view = await site.ask('maya', 'openProject', { projectId: project.SUP });
    const state = view.kind === 'team' ? view.objectives[0]?.keyResults[0]?.state : undefined;
    expect(state).toMatchObject({ reading: { value: 21, asOf: expect.stringContaining('09:14') }, failure: { kind: 'unreachable' } });
  });
});
