import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openPanel } from './support/issue-panel';
import { openOkrs, tabTo } from './support/okrs-page';
import { openSettings } from './support/settings-page';
import { test } from './support/world';

const flagOf = (page: Page, text: string) => page.getByRole('region', { name: 'Notifications' }).getByRole('status').filter({ hasText: text });
const reason = 'The new routing starts on Friday.';

test.describe('what people decide about the coach’s remarks', () => {
  test.beforeEach(async ({ world }) => {
    await world.reset();
    await world.as('Maya Lindqvist');
  });

  test('by mouse: dismissed with a reason on the table, read on every page, brought back where it stands', async ({ page, world }) => {
    const { frame, row } = await openOkrs(page);
    const attention = frame.getByRole('region', { name: /Needs attention/ });
    await expect(attention.getByText('Busy, not moving.')).toBeVisible();
    await row('SUP-KR1').getByRole('button', { name: '1 finding on SUP-KR1' }).click();
    await frame.getByRole('button', { name: 'Dismiss… Busy, not moving.' }).click();
    await frame.getByRole('button', { name: 'Dismiss with reason' }).click();
    await expect(frame.getByText('Say why, in a sentence.')).toBeVisible();
    await world.resetMeter();
    await frame.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await frame.getByRole('button', { name: 'Dismiss with reason' }).click();
    await expect(flagOf(page, 'Dismissed: Busy, not moving.')).toBeVisible();
    await expect(row('SUP-KR1').getByRole('button', { name: '1 dismissed on SUP-KR1' })).toBeVisible();
    expect((await world.asked()).length).toBe(1);
    await expect(attention.getByText('Busy, not moving.')).toHaveCount(0);

    await test.step('somebody who only reads sees the reason, and no way to change it', async () => {
      await world.as('Ravi Menon');
      const reading = await openOkrs(page);
      await reading.row('SUP-KR1').getByRole('button', { name: '1 dismissed on SUP-KR1' }).click();
      await expect(reading.frame.getByText(`Dismissed today by Maya Lindqvist: “${reason}”`)).toBeVisible();
      await expect(reading.frame.getByRole('button', { name: /Dismiss…|Bring back/ })).toHaveCount(0);
    });

    await test.step('on the issue it comes back', async () => {
      await world.as('Diego Ramos');
      const panel = await openPanel(page, 'SUP-77');
      await panel.frame.getByRole('button', { name: '1 dismissed on SUP-KR1' }).click();
      await expect(panel.frame.getByText(reason)).toBeVisible();
      await panel.frame.getByRole('button', { name: 'Bring back: Busy, not moving.' }).click();
      await expect(panel.frame.getByRole('button', { name: '1 finding on SUP-KR1' })).toBeVisible();
    });

    await test.step('and its page says so, with who did what', async () => {
      await page.goto('/projects/SUP/okrs/sup/2026-q1/sup-kr1');
      const okr = page.frameLocator('iframe[title="OKRs"]');
      await expect(okr.getByRole('button', { name: '1 finding on SUP-KR1' })).toBeVisible();
      await expect(okr.getByText('a remark of the coach: “The new routing starts on Friday.”', { exact: false })).toBeVisible();
    });
  });

  test('by keys alone: an objective’s to-do list, left with Esc, then dismissed, and undone', async ({ page }) => {
    const { frame, row } = await openOkrs(page);
    const dismiss = frame.getByRole('button', { name: /^Dismiss… This is a to-do list/ });
    await row('SUP-O3').focus();
    await tabTo(page, dismiss);
    await page.keyboard.press('Enter');
    await expect(frame.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dismiss).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(frame.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await page.keyboard.type('All three were promised last year.');
    await page.keyboard.press('Enter');
    await expect(dismiss).toHaveCount(0);
    await expect(row('SUP-O3')).toBeFocused();
    await flagOf(page, 'Dismissed: This is a to-do list').getByRole('button', { name: 'Undo' }).click();
    await expect(dismiss).toBeVisible();
  });

  test('an admin switches a rule off, and it is silent on every page', async ({ page, world }) => {
    await world.as('Nora Whitfield');
    const settings = await openSettings(page);
    await settings.section('Coach');
    await settings.choose('Weight of “Busy, not moving”', 'Off');
    await settings.button('Save rules').click();
    await expect(settings.frame.getByRole('form', { name: 'Coach' }).getByText('Saved', { exact: true })).toBeVisible();
    await world.as('Maya Lindqvist');
    const { frame, row } = await openOkrs(page);
    await expect(row('SUP-KR1')).toBeVisible();
    await expect(frame.getByRole('button', { name: /on SUP-KR1$/ }).filter({ hasText: /finding/ })).toHaveCount(0);
    await expect(frame.getByText('Busy, not moving.')).toHaveCount(0);
    const panel = await openPanel(page, 'SUP-77');
    await expect(panel.row('SUP-KR1')).toBeVisible();
    await expect(panel.frame.getByRole('button', { name: /finding/ })).toHaveCount(0);
  });

  test('axe finds nothing while a reason is asked and where one stands, in both themes, wide and narrow', async ({ page, context, baseURL }) => {
    test.slow();
    for (const [mode, width] of [['light', 1280], ['dark', 360]] as const) {
      await page.setViewportSize({ width, height: 900 });
      await context.addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
      const { frame, row } = await openOkrs(page);
      if (mode === 'light') {
        await row('SUP-KR3').getByRole('button', { name: '1 finding on SUP-KR3' }).click();
        await frame.getByRole('button', { name: /^Dismiss… No check-in/ }).click();
        await frame.getByRole('textbox', { name: 'Reason' }).fill('Tom is back on Monday.');
        await frame.getByRole('button', { name: 'Dismiss with reason' }).click();
      } else {
        await row('SUP-KR3').getByRole('button', { name: '1 dismissed on SUP-KR3' }).click();
      }
      await expect(frame.getByRole('button', { name: /^Bring back/ })).toBeVisible();
      await frame.getByRole('button', { name: /^Dismiss… This is a to-do list/ }).click();
      await frame.getByRole('button', { name: 'Dismiss with reason' }).click();
      await expect(frame.getByText('Say why, in a sentence.')).toBeVisible();
      await expectAccessible(page);
      expect(await frame.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    }
  });
});
