import { expect } from '@playwright/test';
import { openCompany } from './support/company-page';
import { openPanel } from './support/issue-panel';
import { anotherDesk, openOkrs } from './support/okrs-page';
import { test } from './support/world';

interface Settings {
  teams: Array<{ version: number; team: { key: string } }>;
}

test('whoever may not see a team’s projects is told so, and nothing else', async ({ page, world, baseURL }) => {
  await world.reset();
  const nora = await anotherDesk(baseURL ?? '', 'nora-whitfield', '/settings');
  const { teams } = await nora.call<Settings>('openSettings', {});
  for (const { team, version } of teams.filter((one) => ['CX', 'PAY'].includes(one.team.key))) {
    const { key, ...draft } = team;
    await nora.call('saveTeam', { key, version, draft: { ...draft, visibility: 'project' } });
  }
  await nora.leave();
  await world.as('Lucia Ferreira');

  await test.step('on the company page', async () => {
    const { frame } = await openCompany(page);
    await expect(frame.getByText('2 more teams’ OKRs are visible to people of their projects.')).toBeVisible();
    await expect(frame.getByRole('heading', { name: /Payments/ })).toHaveCount(0);
  });

  await test.step('on the project page of a team below', async () => {
    const { row } = await openOkrs(page);
    await expect(row('SUP-O1')).toBeVisible();
  });

  await test.step('on an issue: a step of the line, and how many key results there are', async () => {
    // The epic serves a key result of its team, and one of the department above.
    const { frame } = await openPanel(page, 'SUP-77');
    await expect(frame.getByText('1 key result of a team you cannot see')).toBeVisible();
    await expect(frame.getByRole('list', { name: /^Line up from/ }).getByText('Not visible to you')).toBeVisible();
    await expect(frame.getByText(/PAY-|CX-/)).toHaveCount(0);
  });

  await test.step('at the address of a key result', async () => {
    await page.goto('/projects/SUP/okrs/pay/2026-q1/pay-kr1');
    const frame = page.frameLocator('iframe[title="OKRs"]');
    await expect(frame.getByText('PAY-KR1 does not exist or is not visible to you.')).toBeVisible();
  });
  await world.reset();
});

test('text made to break a page is shown as text, and turns nothing around it', async ({ page, world, baseURL }) => {
  await world.reset();
  const nasty = 'Paid <img src=x onerror="document.title=1"> \u202Efdp.gnp &amp; {{7*7}}';
  const maya = await anotherDesk(baseURL ?? '', 'maya-lindqvist');
  const { objective } = await maya.call<{ objective: { key: string } }>('createObjective', { team: 'SUP', cycle: '2026-q1', draft: { title: nasty } });
  const draft = { text: nasty, target: { kind: 'change', baseline: 24, target: 4 }, unit: '<h>', measure: { kind: 'typed' }, weight: 1, commitment: 'committed', curve: 'linear' };
  const { keyResult } = await maya.call<{ keyResult: { key: string } }>('createKeyResult', { objective: objective.key, draft });
  await maya.call('checkIn', { keyResult: keyResult.key, value: 20, confidence: 0.5, changed: nasty, blocked: nasty });
  await world.as('Maya Lindqvist');
  const { id } = await (await page.request.get('/rest/api/3/issue/SUP-77?fields=summary')).json();
  await maya.call('linkWork', { issueId: id, keyResult: keyResult.key });
  await maya.leave();

  const shown = async (address: string, title: string) => {
    await page.goto(address);
    const frame = page.frameLocator(title === '' ? 'iframe' : `iframe[title="${title}"]`);
    const texts = frame.getByText(nasty);
    await expect(texts.first()).toBeVisible();
    await expect(frame.locator('img[src="x"]')).toHaveCount(0);
    for (const text of await texts.all()) expect(await text.evaluate(turnsAlone)).toBe(true);
    expect(await page.title()).not.toBe('1');
  };
  await shown('/okrs', '');
  await shown('/projects/SUP/okrs', 'OKRs');
  await shown(`/projects/SUP/okrs/sup/2026-q1/${keyResult.key.toLowerCase()}`, 'OKRs');
  await shown('/browse/SUP-77', 'Key results');
  await world.reset();
});

/** Whether text in the element sorts its directions apart from what stands beside the element. */
function turnsAlone(element: Element): boolean {
  const { display, unicodeBidi } = getComputedStyle(element);
  return display !== 'inline' || /isolate|plaintext/.test(unicodeBidi);
}
