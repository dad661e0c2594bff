import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { anotherDesk, openOkrs, tabTo } from './support/okrs-page';
import { test } from './support/world';

test.describe('what needs attention', () => {
  test('stands in its order, with evidence, and leads to the work', async ({ page, world }) => {
    await world.reset();
    await world.as('Maya Lindqvist');
    const { frame, row } = await openOkrs(page);
    const block = frame.getByRole('region', { name: 'Needs attention' });
    const line = (key: string) => block.getByRole('listitem').filter({ hasText: key });

    await expect(block.getByRole('listitem')).toHaveText([/^SUP-KR1/, /^SUP-KR3/, /^SUP-KR7/, /^SUP-O3/, /^SUP-KR4/]);
    await expect(line('SUP-KR1')).toContainText(/Busy, not moving\. 18 of 20 issues are done \(90%\); the outcome has moved 8% with 5\d% of its time gone\./);
    await expect(line('SUP-KR3')).toContainText(/No check-in for \d+ days\. Last value 83% on Jan 28 from Tom Becker\. The rhythm here is weekly\./);
    await expect(line('SUP-O3')).toContainText('All three key results say what will be done; none says what will change.');
    await expect(line('SUP-KR4')).toContainText('Blocked since Feb 9. “Survey tool contract waits for Legal.” Aiko Sato, confidence 4.');

    await frame.getByRole('button', { name: 'Key results of SUP-O1' }).click();
    await expect(row('SUP-KR1')).toHaveCount(0);
    await block.getByRole('button', { name: 'Review the work: SUP-KR1' }).click();
    await expect(row('SUP-KR1')).toBeFocused();
    await expect(frame.getByRole('cell').getByText('Busy, not moving.')).toBeVisible();

    await block.getByRole('button', { name: 'SUP-KR4', exact: true }).click();
    await expect(frame.getByRole('heading', { level: 1, name: /Net Promoter Score/ })).toBeVisible();
    await expect(page).toHaveURL(/sup-kr4$/);
  });

  test('goes when it is seen to: a check-in takes its line away', async ({ page, world }) => {
    await world.reset();
    await world.as('Maya Lindqvist');
    const { frame, row, dialog } = await openOkrs(page);
    const block = frame.getByRole('region', { name: 'Needs attention' });

    await block.getByRole('button', { name: 'Check in: SUP-KR3' }).click();
    await dialog.getByRole('textbox', { name: 'Value today' }).fill('84');
    await dialog.getByRole('radio', { name: '6' }).check();
    await dialog.getByRole('button', { name: 'Save check-in' }).click();
    await expect(dialog).toBeHidden();
    await expect(block.getByRole('listitem').filter({ hasText: 'SUP-KR3' })).toHaveCount(0);
    await expect(row('SUP-KR3').locator(':focus')).toHaveCount(1);

    await block.getByRole('button', { name: 'Rewrite: SUP-O3' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Key result' })).toHaveValue('Send customer survey by March 15');
  });

  test('is worked through by keys alone', async ({ page, world }) => {
    await world.reset();
    await world.as('Maya Lindqvist');
    const { frame, row, dialog } = await openOkrs(page);
    const keys = page.keyboard;
    await frame.locator('body').press('Tab');
    await tabTo(page, frame.getByRole('button', { name: 'Review the work: SUP-KR1' }));
    await keys.press('Enter');
    await expect(row('SUP-KR1')).toBeFocused();
    await expect(frame.getByRole('cell').getByText('Busy, not moving.')).toBeVisible();

    await frame.getByRole('button', { name: 'Review the work: SUP-KR1' }).focus();
    await tabTo(page, frame.getByRole('button', { name: 'Check in: SUP-KR4' }));
    await keys.press('Enter');
    await expect(dialog).toBeVisible();
    await keys.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR4').locator(':focus')).toHaveCount(1);
  });

  test('shows five lines, and the rest when asked', async ({ page, world, baseURL }) => {
    await world.reset();
    const maya = await anotherDesk(baseURL ?? '', 'maya-lindqvist');
    for (const keyResult of ['SUP-KR5', 'SUP-KR6']) {
      await maya.call('checkIn', { keyResult, confidence: 0.8, changed: '', blocked: 'Waits for the partner team.' });
    }
    await maya.leave();
    await world.as('Maya Lindqvist');
    const { frame } = await openOkrs(page);
    const block = frame.getByRole('region', { name: 'Needs attention' });
    await expect(block.getByRole('listitem')).toHaveCount(5);
    await block.getByRole('button', { name: 'Show all 7' }).click();
    await expect(block.getByRole('listitem')).toHaveCount(7);
    await expect(block.getByRole('listitem').last()).toContainText('“Waits for the partner team.” Maya Lindqvist, confidence 8.');
    await block.getByRole('button', { name: 'Show fewer' }).click();
    await expect(block.getByRole('listitem')).toHaveCount(5);
  });

  test('offers a reader the rows and nothing to change', async ({ page, world }) => {
    await world.reset();
    await world.as('Ravi Menon');
    const { frame, row } = await openOkrs(page);
    const block = frame.getByRole('region', { name: 'Needs attention' });
    await expect(block.getByRole('button', { name: /^(Check in|Rewrite|Measure)/ })).toHaveCount(0);
    await block.getByRole('button', { name: 'Show the row: SUP-KR3' }).click();
    await expect(row('SUP-KR3')).toBeFocused();
    await expect(frame.getByRole('cell').getByText(/No check-in for \d+ days\./)).toBeVisible();
  });

  for (const mode of ['light', 'dark'] as const) {
    test(`is accessible, ${mode}, at 360 and 1280 px`, async ({ page, world, baseURL, context }) => {
      await context.addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
      await world.as('Maya Lindqvist');
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const { frame } = await openOkrs(page);
        await frame.getByRole('button', { name: 'Review the work: SUP-KR1' }).click();
        await expect(frame.getByRole('cell').getByText('Busy, not moving.')).toBeVisible();
        expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), 'overflow to the side').toBe(0);
        await expectAccessible(page);
      }
    });
  }
});
