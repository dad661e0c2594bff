import { expect, type Page } from '@playwright/test';
import { jiraWithoutOkrs } from './support/jira-without-okrs';
import { openSettings, tabTo, type SettingsPage } from './support/settings-page';
import { test } from './support/world';

/** The first day again, without ever touching a mouse. */
test('an admin sets up a company by keyboard alone', async ({ page, world }) => {
  await jiraWithoutOkrs(world);
  const settings = await openSettings(page);
  const { frame, button, field, team } = settings;
  const keys = keyboard(page, settings);

  await tabTo(page, field('Name of level 2'));
  await keys.overwrite('Area');
  await tabTo(page, button('Add a pillar'));
  await page.keyboard.press('Enter');
  await expect(field('Name of pillar 1')).toBeFocused();
  await page.keyboard.type('Win on trust');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('form', { name: 'Levels and pillars' }).getByText('Saved', { exact: true })).toBeVisible();

  await keys.section('Teams');
  for (const { name, key, level, parent, lead } of [
    { name: 'Nordwind', key: 'CO', lead: 'Ada Berg' },
    { name: 'Customers', key: 'CX', level: 'Area', parent: 'Nordwind', lead: 'Bo Lund' },
  ]) {
    await tabTo(page, button('Add team'));
    await page.keyboard.press('Enter');
    await expect(field('Name')).toBeFocused();
    await page.keyboard.type(name);
    await tabTo(page, field('Key'));
    await page.keyboard.type(key.toLowerCase());
    if (level !== undefined) await keys.choose('Level', level);
    if (parent !== undefined) await keys.choose('Part of', parent);
    await keys.choose('Lead', lead);
    await page.keyboard.press('Control+Enter');
    await expect(team(name)).toContainText(lead);
    await expect(button(`Edit ${name}`)).toBeFocused();
    await tabTo(page, button('Add team'), true);
  }

  await tabTo(page, button('Start from a Jira project'));
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('combobox', { name: 'Jira projects' })).toBeFocused();
  await keys.choose('Jira projects', 'Web shop');
  await expect(field('Key')).toHaveValue('SHOP');
  await keys.choose('Part of', 'Customers');
  await keys.choose('Lead', 'Cleo Marsh');
  await page.keyboard.press('Control+Enter');
  await expect(team('Web shop')).toContainText('SHOP');

  await keys.section('Cycles');
  await tabTo(page, button(/^Add the year \d{4} with its quarters$/));
  await page.keyboard.press('Enter');
  await expect(field(/^Name of \d{4}$/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('form', { name: 'Cycles' }).getByText('Saved', { exact: true })).toBeVisible();

  await keys.section('Limits and thresholds');
  await tabTo(page, field('Time between check-ins'));
  await keys.overwrite('14');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('form', { name: 'Limits and thresholds' }).getByText('Saved', { exact: true })).toBeVisible();

  await keys.section('Issue panel');
  await tabTo(page, button('Pin to 1 project'));
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('row', { name: /Web shop/ })).toContainText('On every issue');

  await keys.section('Data check');
  await tabTo(page, button('Look for faults'));
  await page.keyboard.press('Enter');
  await expect(frame.getByText('All 3 teams done: nothing to repair.')).toBeVisible();
});

function keyboard(page: Page, { frame }: SettingsPage) {
  return {
    section: async (name: string) => {
      await tabTo(page, frame.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name, exact: true }), true);
      await page.keyboard.press('Enter');
    },
    overwrite: async (text: string) => {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    choose: async (field: string, option: string) => {
      await tabTo(page, frame.getByRole('combobox', { name: field, exact: true }));
      await page.keyboard.type(option);
      await expect(frame.getByRole('option', { name: option }).first()).toBeVisible();
      await page.keyboard.press('Enter');
    },
  };
}
