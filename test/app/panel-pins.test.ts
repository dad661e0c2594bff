import { aCompany } from '../support/a-company';
import type { Site } from '../support/a-site';
import { project } from '../support/jira-records';

let site: Site;
beforeEach(async () => {
  site = await aCompany();
});
afterEach(() => site.close());

const { SUP, PAY } = project;
const pin = (projects: string[], pinned = true) => site.askAdmin('nora', 'pinPanel', { projects, pinned });

test('Jira pins the panel in a task of its own, which tells how far it is', async () => {
  expect(await site.askAdmin('nora', 'readPins', { projects: [SUP, PAY] })).toEqual({ kind: 'known', pinned: [], unpinned: [SUP, PAY] });
  const started = await pin([SUP]);
  if (started.kind !== 'task') throw new Error(started.why);
  expect(await site.askAdmin('nora', 'readPinning', { task: started.task })).toMatchObject({ state: 'running' });
  expect(await site.askAdmin('nora', 'readPins', { projects: [SUP] })).toMatchObject({ unpinned: [SUP] });
  site.clock.advance(60_000);
  expect(await site.askAdmin('nora', 'readPinning', { task: started.task })).toEqual({ state: 'done', percent: 100 });
  expect(await site.askAdmin('nora', 'readPins', { projects: [SUP, PAY] })).toEqual({ kind: 'known', pinned: [SUP], unpinned: [PAY] });
  await pin([SUP], false);
  site.clock.advance(60_000);
  expect(await site.askAdmin('nora', 'readPins', { projects: [SUP] })).toMatchObject({ unpinned: [SUP] });
});

test('it is done with the admin’s own rights, and nobody else may', async () => {
  expect(await site.refusedAdmin('maya', 'pinPanel', { projects: [SUP], pinned: true })).toMatchObject({ code: 'FORBIDDEN' });
  const answer = await site.jira.request({ kind: 'user', accountId: 'maya' }, {
    method: 'POST',
    path: '/rest/api/3/forge/panel/action/bulk/async',
    body: JSON.stringify({ moduleId: 'ari:cloud:ecosystem::extension/a/b/static/key-results-panel', projectList: [{ projectIdOrKey: 'SUP', action: 'PIN' }] }),
  });
  expect(answer.status).toBe(403);
});

test('what this Jira will not do is left to a person, with its own words', async () => {
  expect(await pin(['99999'])).toEqual({ kind: 'by-hand', why: "No project could be found with id or key '99999'." });
  expect(await site.askAdmin('nora', 'readPinning', { task: '404' })).toMatchObject({ state: 'failed' });
});

test('a Jira that does not answer is asked again, not worked around', async () => {
  site.faults.change({ jira429Rate: 1 });
  expect((await site.refusedAdmin('nora', 'pinPanel', { projects: [SUP], pinned: true })).code).toBe('RATE_LIMITED');
});
