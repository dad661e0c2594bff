import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openOkrs } from './support/okrs-page';
import { test } from './support/world';

/** Key results that Jira measures by more than a count: a share of issues, and a sum over them. */
test('a lead has Jira measure a share of issues and a sum of story points', async ({ page, world }) => {
  test.slow();
  await world.reset();
  await world.as('Maya Lindqvist');
  const { frame, row, dialog, choose } = await openOkrs(page);
  const write = (name: string | RegExp, text: string) => dialog.getByRole('textbox', { name }).fill(text);

  await test.step('a share is tried, then saved with today’s value', async () => {
    await choose('SUP-O1', 'Add key result');
    await write('Key result', 'Requests that are resolved rise to 90%');
    await write('Target', '90');
    await dialog.getByRole('radio', { name: /Share of issues/ }).check();
    await write('JQL of the whole', 'project = SUP');
    await write(/^Of these, how many match/, 'nosuchfield = 1');
    await dialog.getByRole('button', { name: 'Try it' }).click();
    await expect(dialog.getByText(/Field 'nosuchfield' does not exist/)).toBeVisible();

    await write(/^Of these, how many match/, 'statusCategory = Done');
    await dialog.getByRole('button', { name: 'Try it' }).click();
    await expect(dialog.getByText(/^[\d.]+% of [\d,]+\sissues today\.$/)).toBeVisible();
    await expect(dialog.getByText(/Each run costs 2\spoints/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Use as baseline' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Add key result' }).click();
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR10')).toContainText('→ 90%');
    await row('SUP-KR10').getByRole('button', { name: /^On track/ }).click();
    await expect(frame.getByText(/Share of \d+ issues in Jira, as of/)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a sum adds up a number field of this Jira', async () => {
    await choose('SUP-O1', 'Add key result');
    await write('Key result', 'Open story points fall to 20');
    await write('Target', '20');
    await dialog.getByRole('radio', { name: /Sum of a number field/ }).check();
    await write('JQL', 'statusCategory != Done');
    await dialog.getByRole('combobox', { name: 'Number field' }).fill('story');
    await frame.getByRole('option', { name: 'Story point estimate' }).click();
    await dialog.getByRole('button', { name: 'Try it' }).click();
    await expect(dialog.getByText(/^[\d,.]+ over [\d,]+\sissues today\.$/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Use as baseline' }).click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await dialog.getByRole('button', { name: 'Add key result' }).click();
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR11')).toContainText('→ 20');
  });
});
