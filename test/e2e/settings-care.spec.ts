import { expect } from '@playwright/test';
import { openOkrs } from './support/okrs-page';
import { openSettings } from './support/settings-page';
import { test } from './support/world';

/** What an admin looks after once the company works with it. */
test('an admin pins the panel, cares for measures and data, and archives a team', async ({ page, world }) => {
  await world.reset();
  await world.as('Nora Whitfield');
  const { frame, button, field, section, team } = await openSettings(page);
  const row = (name: string | RegExp) => frame.getByRole('row', { name });
  const saved = (form: string) => expect(frame.getByRole('form', { name: form }).getByText('Saved', { exact: true })).toBeVisible();

  await test.step('the panel, by Jira’s own task, and how to do it by hand', async () => {
    await section('Issue panel');
    await expect(row(/Payments/)).toContainText('After a click');
    await button(/^Pin to \d+ projects$/).click();
    await expect(frame.getByText('Done.')).toBeVisible();
    await expect(row(/Payments/)).toContainText('On every issue');
    await button('Unpin Growth').click();
    await expect(row(/Growth/)).toContainText('After a click');
    await expect(button('Pin to 1 project')).toBeVisible();
    await frame.getByText('Pin it by hand').click();
    await expect(frame.getByText('Show for all')).toBeVisible();
  });

  await test.step('the field that holds story points, found by its type', async () => {
    await section('Fields');
    await expect(frame.getByText('Proposed by its type; it holds once you save.')).toBeVisible();
    await button('Save fields').click();
    await saved('Fields');
  });

  await test.step('a measure that is paused, and the hour’s budget', async () => {
    await section('Measures');
    await expect(row(/PAY-KR1/)).toContainText('Count');
    await button('Pause measuring PAY-KR1').click();
    await expect(row(/PAY-KR1/)).toContainText('Paused since today');
    await field('Points an hour').fill('many');
    await button('Save budget').click();
    await expect(field('Points an hour')).toHaveAccessibleDescription(/Give a whole number from 100 to 65,000/);
    await field('Points an hour').fill('2500');
    await button('Save budget').click();
    await saved('Hourly budget');
    await expect(frame.getByText(/of 2,500\spoints/)).toBeVisible();
  });

  await test.step('records that no longer follow from the limits are found and repaired', async () => {
    await section('Limits and thresholds');
    await field('Time between check-ins').fill('14');
    await button('Save limits').click();
    await saved('Limits and thresholds');
    await section('Data check');
    await button('Look for faults').click();
    await expect(frame.getByText(/^All 10 teams done: \d+ faults\.$/)).toBeVisible();
    await expect(frame.getByRole('list', { name: 'Faults' }).getByRole('listitem').first()).toContainText(/Counts toward its objective’s status with old numbers or limits/);
    await button(/^Repair \d+ faults$/).click();
    await expect(frame.getByText(/^All 10 teams done: \d+ faults repaired, 0 left\.$/)).toBeVisible();
    await button('Look again').click();
    await expect(frame.getByText('All 10 teams done: nothing to repair.')).toBeVisible();
  });

  await test.step('a team that only its projects’ people read, and one that is archived and comes back', async () => {
    await section('Teams');
    await button('Edit Growth').click();
    await frame.getByRole('radio', { name: /^People of its projects/ }).check();
    await frame.getByRole('radio', { name: /^Archived/ }).check();
    await button('Save team').click();
    await expect(frame.getByText('Archived (1)')).toBeVisible();
    await expect(team('Growth')).toContainText('People of its projects');
    await button('Edit Growth').click();
    await frame.getByRole('radio', { name: 'In use' }).check();
    await button('Save team').click();
    await expect(frame.getByText('Archived (1)')).toHaveCount(0);
    await expect(button('Edit Growth')).toBeFocused();
  });

  await test.step('and the paused number says so where people read it', async () => {
    const okrs = await openOkrs(page, 'PAY/okrs');
    await expect(okrs.row('PAY-KR1')).toContainText('Paused by an admin');
  });
});
