import { adminCalls } from '../../src/contract/admin-calls';
import { userCalls } from '../../src/contract/user-calls';
import { aCompany, aKeyResult, anObjective, quarter } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project, routingEpic } from '../support/jira-records';
import { MARK, markedPayloads } from './marked-payloads';

/** What goes wrong while the calls are made. */
const troubles: Record<string, (site: Site) => void> = {
  nothing: () => undefined,
  'Jira is down': (site) => site.faults.change({ jiraDown: true }),
  'Jira asks to wait': (site) => site.faults.change({ jiraRetryAfterS: 30 }),
  'Jira never answers': (site) => site.faults.change({ jiraTimeoutRate: 1 }),
  'storage fails for every record': (site) => {
    const keys = site.world.platform.stored().map(({ collection, key }) => [`${collection.replace('entity ', '')}/${key}`, 'INTERNAL_SERVER_ERROR']);
    site.world.faults.failingKeys = Object.fromEntries(keys);
  },
};

let site: Site;
let known: Record<string, unknown>;
beforeEach(async () => {
  site = await aCompany();
  const objective = await anObjective(site, 'maya', 'SUP', { title: MARK });
  const keyResult = await aKeyResult(site, 'maya', objective, { text: MARK });
  await aKeyResult(site, 'maya', objective, { text: MARK, measure: { kind: 'count', jql: marked, projects: [project.SUP] } });
  await site.ask('maya', 'checkIn', { keyResult, value: 20, confidence: 0.5, changed: MARK, blocked: MARK });
  known = {
    issueId: routingEpic, projectId: project.SUP, projects: [project.SUP], team: 'SUP', key: 'SUP', cycle: quarter, objective, keyResult,
    finding: `K1:${keyResult}:9f1c02ab`,
    jql: marked, also: marked, field: 'customfield_10016', parent: 'CX', pillar: 'trust', level: 'team', zone: 'UTC',
    owner: 'diego', lead: 'maya', author: 'maya', members: ['diego'], version: 1, about: '2026-02-16T09:14:00.000Z',
    cycles: [{ id: quarter, name: MARK, kind: 'custom', startsOn: '2026-01-01', endsOn: '2026-03-31' }],
    excludedResolutions: [{ id: '2', name: MARK }],
  };
});
afterEach(() => {
  site.faults.clear();
  site.close();
});

/** A query that Jira understands and that holds the mark. */
const marked = `summary ~ "${MARK.replaceAll('"', '')}"`;

const calls = { ...userCalls, ...adminCalls };
const ask = (name: string, payload: unknown) =>
  (name in adminCalls ? site.askAdmin('nora', name as never, payload) : site.ask('nora', name as never, payload)).then(() => 'answered' as const, () => 'refused' as const);

/** Everything that whoever reads the function log gets to see. */
const log = (): string => site.world.platform.log.read().map(({ message }) => message).join('\n');

describe.each(Object.entries(troubles))('What goes wrong: %s. The function log holds nothing a person wrote', (trouble, begin) => {
  test('in any call, honest or forged', async () => {
    begin(site);
    const outcomes = new Set<string>();
    for (const [name, { payload }] of Object.entries(calls)) {
      const honest = markedPayloads(payload, known);
      for (const each of [...honest, MARK, { [MARK]: MARK }, { ...Object(honest[0]), [MARK]: MARK }, [MARK], { payload: { text: MARK } }]) outcomes.add(await ask(name, each));
    }
    expect(outcomes).toContain('refused');
    if (trouble === 'nothing') expect(outcomes).toContain('answered');
    else expect(log()).toContain('"code":');
    expect(log()).not.toMatch(/Mark 4711|as a person writes/);
  }, 30_000);

  test('in any job, schedule or event', async () => {
    begin(site);
    const { platform } = site.world;
    for (const schedule of ['sweep', 'mirror', 'personal-data']) await platform.runSchedule(schedule).catch(() => undefined);
    await platform.deliver({ eventType: 'avi:jira:updated:issue', issue: { id: MARK, fields: { summary: MARK } }, changelog: { items: [{ field: MARK, from: MARK, to: MARK }] } });
    await platform.deliver({ eventType: 'avi:jira:created:issue', issue: { id: routingEpic, fields: { summary: MARK, parent: { id: MARK } } } });
    await platform.drainQueue({ force: true });
    await platform.runPreUninstall();
    expect(log()).not.toMatch(/Mark 4711|as a person writes/);
    if (trouble === 'nothing') expect(log()).toContain('pre-uninstall');
  }, 30_000);
});

test('What people write is marked in the calls they write with', () => {
  const written = Object.entries(calls)
    .filter(([, { payload }]) => markedPayloads(payload, known).every((one) => JSON.stringify(one).includes('Mark 4711')))
    .map(([name]) => name);
  expect(written).toEqual(
    expect.arrayContaining([
      'createObjective', 'editObjective', 'dropObjective', 'createKeyResult', 'editKeyResult', 'dropKeyResult', 'checkIn', 'previewMeasure',
      'saveCascade', 'saveTeam', 'saveCycles', 'saveLimits',
    ]),
  );
});
