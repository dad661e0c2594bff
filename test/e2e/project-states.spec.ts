import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { anotherDesk, openOkrs } from './support/okrs-page';
import { test } from './support/world';

test.describe('the OKRs page', () => {
  test('costs one invocation, three rounds and no request to Jira', async ({ page, world }) => {
    await world.reset();
    await world.as('Maya Lindqvist');
    await world.resetMeter();
    const { row } = await openOkrs(page);
    await expect(row('SUP-KR9')).toBeVisible();
    const asked = await world.asked();
    expect(asked).toMatchObject([{ jiraRequests: 0 }]);
    expect(asked[0]?.readRounds).toBeLessThanOrEqual(3);
  });

  test('says where the quarter stands', async ({ page, world }) => {
    await world.as('Maya Lindqvist');
    const { frame, row } = await openOkrs(page);
    await expect(frame.getByText('Week 7 of 13 · Monday, February 16')).toBeVisible();
    await expect(frame.getByText('5 of 9')).toBeVisible();
    await expect(row('SUP-KR1').getByRole('img', { name: /^Outcome 8%, now 22.4 h, from 24 h to 4 h, expected .* Work 18 of 20 issues done/ })).toBeVisible();
    await expect(row('SUP-O1')).toContainText('33% outcome');
    await expect(row('SUP-O1')).toContainText('supports CX-O2');
    await row('SUP-KR1').getByRole('button', { name: 'Off track, why? SUP-KR1' }).click();
    await expect(frame.getByRole('dialog').getByText(/The outcome is 4\d points behind what was expected by today\. Off track starts at 25\./)).toBeVisible();
  });

  test('shows a reader no controls, and one sentence', async ({ page, world }) => {
    await world.as('Ravi Menon');
    const { frame, row } = await openOkrs(page);
    await expect(frame.getByText('You can read these OKRs. Ask Maya Lindqvist, the team’s lead, to change them.')).toBeVisible();
    await expect(row('SUP-KR1')).toBeVisible();
    await expect(frame.getByRole('button', { name: /^(Add|More for|Measure)/ })).toHaveCount(0);
    await row('SUP-KR9').getByRole('button', { name: /why\?/ }).click();
    await expect(frame.getByRole('button', { name: 'Measure now' })).toHaveCount(0);
  });

  test('lets an owner who is no lead check in and edit, and not drop', async ({ page, world }) => {
    await world.as('Diego Ramos');
    const { frame } = await openOkrs(page);
    await frame.getByRole('button', { name: 'More for SUP-KR1', exact: true }).click();
    await expect(frame.getByRole('menuitem')).toHaveText(['Check in', 'Edit', 'Measure now']);
    await page.keyboard.press('Escape');
    await frame.getByRole('button', { name: 'More for SUP-KR2', exact: true }).click();
    await expect(frame.getByRole('menuitem')).toHaveText(['Edit', 'Measure now']);
  });

  test('teaches where a cycle has no objectives', async ({ page, world, baseURL }) => {
    await world.as('Maya Lindqvist');
    for (const [mode, width] of [['dark', 1280], ['light', 320]] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.context().addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
      const { frame, dialog } = await openOkrs(page, 'SUP/okrs/sup/2026-q2');
      await frame.getByRole('button', { name: 'What makes a good key result?' }).click();
      await expect(dialog.getByRole('listitem').first()).toBeVisible();
      await expectAccessible(page);
      expect(await dialog.locator('.good-key-results').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }
    const { frame, dialog } = await openOkrs(page, 'SUP/okrs/sup/2026-q2');
    await expect(frame.getByRole('heading', { name: 'No objectives for Q2 2026 yet' })).toBeVisible();
    await expect(frame.getByText('Two to four key results prove it with a number.')).toBeVisible();
    await frame.getByRole('button', { name: 'Write the first objective' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Objective' })).toBeFocused();
  });

  test('teaches where no team owns the project, and where there is no cycle', async ({ page, world, baseURL }) => {
    await world.reset();
    const nora = await anotherDesk(baseURL ?? '', 'nora-whitfield', '/settings');
    const { teams, cycles } = await nora.call<Settings>('openSettings', {});
    const { team, version } = teams.find((one) => one.team.key === 'SUP')!;
    const { key, ...draft } = team;

    await nora.call('saveTeam', { key, version, draft: { ...draft, projects: [] } });
    await world.as('Maya Lindqvist');
    const { frame, dialog } = await openOkrs(page);
    await expect(frame.getByRole('heading', { name: 'No team owns this project yet' })).toBeVisible();
    await expect(frame.getByRole('button')).toHaveText(['What makes a good key result?']);
    await frame.getByRole('button').click();
    await expect(dialog.getByText(/^A key result is/)).toBeFocused();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(frame.getByRole('button')).toBeFocused();
    await world.as('Nora Whitfield');
    await openOkrs(page);
    await frame.getByRole('button', { name: 'Create a team' }).click();
    await expect(page).toHaveURL(/\/settings$/);

    await nora.call('saveTeam', { key, version: version + 1, draft });
    await nora.call('saveCycles', { version: cycles.version, zone: cycles.zone, cycles: [] });
    await openOkrs(page);
    await expect(frame.getByRole('heading', { name: 'No cycle yet' })).toBeVisible();
    await nora.leave();
    await world.reset();
  });

  test('keeps team and cycle in the address, and comes back to the team', async ({ page, world }) => {
    await world.as('Maya Lindqvist');
    const { frame, row } = await openOkrs(page);
    await frame.getByRole('button', { name: /^Support experience/ }).click();
    await frame.getByRole('menuitemradio', { name: /Customer experience/ }).click();
    await expect(row('CX-O1')).toBeVisible();
    await expect(page).toHaveURL(/\/okrs\/cx\/2026-q1$/);
    await page.goBack();
    await expect(row('SUP-O1')).toBeVisible();
    await page.goto('/projects/SUP/okrs');
    await expect(row('CX-O1')).toBeVisible();
    await page.goto('/projects/SUP/okrs/sup/2026-q1/sup-o2');
    await expect(row('SUP-O2')).toBeFocused();
    await row('SUP-O1').getByRole('button', { name: 'CX-O2' }).click();
    await expect(row('CX-O2')).toBeFocused();
  });

  test('shows the rest when some could not be read, and all after trying again', async ({ page, world }) => {
    await world.as('Maya Lindqvist');
    await world.faults({ storageFailingKeys: { 'objective/SUP-O2': 'INTERNAL_SERVER_ERROR', 'key-result/SUP-KR2': 'INTERNAL_SERVER_ERROR' } });
    const { frame, row } = await openOkrs(page);
    await expect(frame.getByText('SUP-O2 could not be loaded.')).toBeVisible();
    await expect(frame.getByText('SUP-KR2 could not be loaded.')).toBeVisible();
    await expect(row('SUP-O1')).toContainText('– could not be loaded');
    await world.faults({ storageFailingKeys: null });
    await frame.getByRole('button', { name: 'Try again' }).first().click();
    await expect(row('SUP-O2')).toBeVisible();
    await expect(row('SUP-KR2')).toBeVisible();
  });

  test('says when nothing could be loaded, and tries again', async ({ page, world }) => {
    await world.as('Maya Lindqvist');
    await world.faults({ storageFailingKeys: { 'settings/cascade': 'INTERNAL_SERVER_ERROR' } });
    await page.goto('/projects/SUP/okrs');
    const frame = page.frameLocator('iframe[title="OKRs"]');
    await expect(frame.getByRole('alert')).toContainText('OKRs could not be loaded.');
    await world.faults({ storageFailingKeys: null });
    await frame.getByRole('button', { name: 'Try again' }).click();
    await expect(frame.locator('[data-row="SUP-KR1"]')).toBeVisible();
  });
});

interface Settings {
  teams: Array<{ version: number; team: { key: string } & Record<string, unknown> }>;
  cycles: { version: number; zone: string };
}

for (const mode of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing on the OKRs page, ${mode}, ${width} px`, async ({ page, world, baseURL, context }) => {
      await page.setViewportSize({ width, height: 900 });
      await context.addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
      await world.as('Maya Lindqvist');
      const { frame, row } = await openOkrs(page);
      await expect(row('SUP-KR1').getByRole('img', { name: 'Diego Ramos' })).toBeVisible();
      await row('SUP-KR9').getByRole('button', { name: /findings/ }).click();
      expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), 'overflow to the side').toBe(0);
      await expectAccessible(page);
      await row('SUP-KR1').getByRole('button', { name: /why\?/ }).click();
      await expect(frame.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });
  }
}
