import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openSettings } from './support/settings-page';
import { test } from './support/world';

test('two admins who edit the same section choose field by field', async ({ page, context, world }) => {
  await world.reset();
  await world.as('Nora Whitfield');
  const mine = await openSettings(page);
  const otherPage = await context.newPage();
  const theirs = await openSettings(otherPage);
  await theirs.field('Name of level 2').fill('Area');
  await theirs.button('Save levels and pillars').click();
  await expect(theirs.frame.getByText('Saved', { exact: true })).toBeVisible();

  await mine.field('Name of pillar 1').fill('Win on speed');
  await mine.button('Save levels and pillars').click();
  const dialog = mine.frame.getByRole('dialog', { name: /Nora Whitfield changed the levels and pillars while you were writing/ });
  await expect(dialog).toContainText('Company → Area → Team');
  await expect(dialog).toContainText('Win on speed');
  await dialog.getByRole('button', { name: 'Save this version' }).click();

  await expect(dialog).toBeHidden();
  await expect(mine.field('Name of level 2')).toHaveValue('Area');
  await expect(mine.field('Name of pillar 1')).toHaveValue('Win on speed');
});

test('what is typed while Jira is down stays, and is saved when Jira is back', async ({ page, world }) => {
  await world.reset();
  await world.as('Nora Whitfield');
  const { frame, field, button } = await openSettings(page);
  await field('Name of level 2').fill('Area');
  await world.faults({ jiraDown: true });
  await button('Save levels and pillars').click();
  await expect(frame.getByRole('alert')).toContainText('Nothing was lost. Try again in a minute.');
  await expect(field('Name of level 2')).toHaveValue('Area');

  await world.faults({ jiraDown: false });
  await button('Save levels and pillars').click();
  await expect(frame.getByText('Saved', { exact: true })).toBeVisible();
});

test('settings that cannot be loaded say so and are tried again', async ({ page, world }) => {
  await world.reset();
  await world.as('Nora Whitfield');
  await world.faults({ storageFailingKeys: { 'settings/limits': 'INTERNAL_SERVER_ERROR' } });
  await page.goto('/settings');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('The settings could not be loaded.')).toBeVisible();
  await world.faults({ storageFailingKeys: null });
  await frame.getByRole('button', { name: 'Try again' }).click();
  await expect(frame.getByRole('heading', { name: 'Levels and pillars' })).toBeVisible();
});

test('the settings are not for others', async ({ page, world }) => {
  await world.reset();
  await world.as('Maya Lindqvist');
  world.expectError(/403/);
  await page.goto('/settings');
  await expect(page.locator('iframe')).toHaveCount(0);
});

for (const [mode, width] of [['light', 1280], ['light', 360], ['dark', 1280], ['dark', 360]] as const) {
  test(`axe finds nothing on the settings, ${mode}, ${width} px`, async ({ page, context, baseURL, world }) => {
    await world.as('Nora Whitfield');
    await context.addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
    await page.setViewportSize({ width, height: 900 });
    const { frame, section, button } = await openSettings(page);
    await expectAccessible(page);
    for (const name of ['Issue panel', 'Cycles', 'Limits and thresholds', 'Coach', 'Fields', 'Measures', 'People', 'Data check', 'Teams']) {
      await section(name);
      await expect(frame.getByRole('status', { name: 'Loading' })).toHaveCount(0);
      await expectAccessible(page);
    }
    await button('Start from a Jira project').click();
    await button('Add team').click();
    await expectAccessible(page);
  });
}
