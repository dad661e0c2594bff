import { expect } from '@playwright/test';
import { jiraWithoutOkrs } from './support/jira-without-okrs';
import { openSettings } from './support/settings-page';
import { test } from './support/world';

/** The first day: an admin sets up a company, by mouse. */
test('an admin sets up levels, teams, cycles and limits on an empty site', async ({ page, world }) => {
  await jiraWithoutOkrs(world);
  const settings = await openSettings(page);
  const { frame, button, field, section, choose, team } = settings;

  await test.step('levels and pillars, whose ids follow from their names once', async () => {
    await field('Name of level 2').fill('Area');
    await button('Add a level').click();
    await expect(field('Name of level 4')).toBeFocused();
    await field('Name of level 4').fill('Squad');
    await button('Move Squad up').click();
    await expect(field('Name of level 3')).toHaveValue('Squad');
    await expect(button('Move Squad up')).toBeFocused();
    await button('Remove Squad').click();
    await button('Add a pillar').click();
    await field('Name of pillar 1').fill('Win on trust, not on price');
    await button('Save levels and pillars').click();
    await expect(frame.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('the company, which has no project', async () => {
    await section('Teams');
    await expect(frame.getByText('No teams yet.')).toBeVisible();
    await button('Add team').click();
    await expect(field('Name')).toBeFocused();
    await field('Name').fill('Nordwind');
    await field('Key').fill('co');
    await expect(field('Key')).toHaveValue('CO');
    await choose('Lead', 'Ada Berg', 'Ada');
    await button('Add team').click();
    await expect(team('Nordwind')).toContainText('Ada Berg');
    await expect(team('Nordwind')).toContainText('Company');
  });

  await test.step('a department in it', async () => {
    await button('Add team').click();
    await field('Name').fill('Customers');
    await field('Key').fill('CX');
    await choose('Level', 'Area');
    await choose('Part of', /Nordwind/);
    await choose('Lead', 'Bo Lund', 'Lund');
    await button('Add team').click();
    await expect(team('Customers')).toContainText('Nordwind');
  });

  await test.step('a team that starts from its Jira project', async () => {
    await button('Start from a Jira project').click();
    await choose('Jira projects', /Help desk/);
    await expect(field('Name')).toHaveValue('Help desk');
    await expect(field('Key')).toHaveValue('HELP');
    await choose('Part of', /Customers/);
    await choose('Lead', 'Cleo Marsh', 'Cleo');
    await button('Add team').click();
    await expect(team('Help desk')).toContainText('HELP');
    await expect(team('Help desk')).toContainText('Customers');
  });

  await test.step('a year and its quarters', async () => {
    await section('Cycles');
    await button(/^Add the year \d{4} with its quarters$/).click();
    await expect(frame.getByRole('list', { name: 'Cycles' }).getByRole('listitem')).toHaveCount(5);
    await button('Save cycles').click();
    await expect(frame.getByRole('form', { name: 'Cycles' }).getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('limits, read back before they are saved, and the resolutions this Jira has', async () => {
    await section('Limits and thresholds');
    await expect(button('Remove Won\'t Do')).toBeVisible();
    await expect(button('Remove Duplicate')).toBeVisible();
    await field('Time between check-ins').fill('14');
    await field('Off track starts at').fill('30');
    await expect(frame.getByText(/at risk up to 30\spoints/)).toBeVisible();
    await button('Save limits').click();
    await expect(frame.getByRole('form', { name: 'Limits and thresholds' }).getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('everything is still there on the next visit', async () => {
    const again = await openSettings(page);
    await expect(again.field('Name of level 2')).toHaveValue('Area');
    await again.section('Teams');
    await expect(again.team('Help desk')).toContainText('Cleo Marsh');
    await again.section('Cycles');
    await expect(again.field(/^Name of Q4/)).toBeVisible();
    await again.section('Limits and thresholds');
    await expect(again.field('Time between check-ins')).toHaveValue('14');
    await expect(again.field('Off track starts at')).toHaveValue('30');
  });
});

test('what cannot be is refused beside its field, and nothing typed is lost', async ({ page, world }) => {
  await world.reset();
  await world.as('Nora Whitfield');
  const { frame, button, field, section, choose } = await openSettings(page);
  const errorOf = async (control: ReturnType<typeof field>) => {
    await expect(control).toHaveAttribute('aria-invalid', 'true');
    await expect(control).toBeFocused();
    return control;
  };

  await test.step('a level that teams stand at', async () => {
    await button('Remove Department').click();
    await button('Save levels and pillars').click();
    await expect(frame.getByText(/Customer experience stands at a level you removed/).first()).toBeVisible();
  });

  await test.step('a level without a name', async () => {
    await button('Add a level').click();
    await button('Save levels and pillars').click();
    await expect(await errorOf(field('Name of level 3'))).toHaveAccessibleDescription(/Name this level, or remove it/);
  });

  await test.step('a key that another team has', async () => {
    await section('Teams');
    await button('Add team').click();
    await field('Name').fill('Payments again');
    await field('Key').fill('PAY');
    await choose('Lead', 'Aiko Sato', 'Aiko');
    await button('Add team').click();
    await expect(await errorOf(field('Key'))).toHaveAccessibleDescription(/PAY is another team’s key already/);
    await expect(field('Name')).toHaveValue('Payments again');
    await button('Cancel').click();
    await expect(button('Keep writing')).toBeFocused();
    await button('Discard').click();
  });

  await test.step('a team below one of its own', async () => {
    await button('Edit Northlight').click();
    await choose('Level', 'Team');
    await choose('Part of', /Customer experience/);
    await button('Save team').click();
    const partOf = frame.getByRole('combobox', { name: 'Part of' });
    await expect(await errorOf(partOf)).toHaveAccessibleDescription(/Customer experience is itself below Northlight/);
    await button('Cancel').click();
    await button('Discard').click();
    await expect(button('Edit Northlight')).toBeFocused();
  });

  await test.step('a cycle that ends before it starts', async () => {
    await section('Cycles');
    await frame.getByLabel('Last day of Q2 2026').fill('2026-03-01');
    await button('Save cycles').click();
    await expect(await errorOf(frame.getByLabel('Last day of Q2 2026'))).toHaveAccessibleDescription(/Q2 2026 must end after it starts/);
    await frame.getByLabel('Last day of Q2 2026').fill('2026-06-30');
    await frame.getByLabel('First day of Q1 2026').fill('2025-12-01');
    await button('Save cycles').click();
    await expect(await errorOf(frame.getByLabel('First day of Q1 2026'))).toHaveAccessibleDescription(/Q1 2026 must lie within 2026/);
  });

  await test.step('a year taken out by mistake comes back', async () => {
    await button('Remove 2026 with its quarters').click();
    await expect(frame.getByText(/removed when you save/)).toBeVisible();
    await button('Put back').click();
    await expect(field('Name of Q1 2026')).toBeVisible();
  });

  await test.step('at risk that starts after off track, and numbers that are none', async () => {
    await section('Limits and thresholds');
    await field('At risk starts at').fill('40');
    await button('Save limits').click();
    await expect(await errorOf(field('Off track starts at'))).toHaveAccessibleDescription(/Off track must start further behind than at risk/);
    await field('At risk starts at').fill('ten');
    await button('Save limits').click();
    await expect(await errorOf(field('At risk starts at'))).toHaveAccessibleDescription(/Give a number from 0 to 100/);
    await expect(field('At risk starts at')).toHaveValue('ten');
  });

  await test.step('and what was typed in other sections is still there', async () => {
    await section('Levels and pillars');
    await expect(field('Name of level 3')).toHaveValue('');
    await expect(frame.getByRole('form', { name: 'Levels and pillars' }).getByText('Not saved yet')).toBeVisible();
  });
});
