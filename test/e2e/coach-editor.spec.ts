import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openPanel } from './support/issue-panel';
import { openOkrs } from './support/okrs-page';
import { test } from './support/world';

const written = 'Hire two additional support agents';
const wording = 'Move ‹what› from ‹today› to ‹target›';

const openEditor = async (page: Page) => {
  const { choose, dialog } = await openOkrs(page);
  await choose('SUP-O1', 'Add key result');
  const text = dialog.getByRole('textbox', { name: 'Key result' });
  await expect(text).toBeFocused();
  return { dialog, text };
};

test.describe('the coach beside what is written', () => {
  test.beforeEach(async ({ world }) => {
    await world.reset();
    await world.as('Maya Lindqvist');
  });

  test('by mouse: a remark is opened, its wording used, and taken back', async ({ page }) => {
    const { dialog, text } = await openEditor(page);
    await text.fill(written);
    await expect(dialog.locator('mark').first()).toContainText('Hire');
    await dialog.getByRole('button', { name: /^Work, not a change/ }).click();
    await expect(dialog.getByRole('button', { name: 'Use this wording' })).toBeHidden();
    await dialog.getByRole('button', { name: /^Work, not a change/ }).click();
    await dialog.getByRole('button', { name: 'Use this wording' }).click();
    await expect(text).toHaveValue(wording);
    await page.keyboard.press('Control+z');
    await expect(text).toHaveValue(written);
  });

  test('by keys alone: to the coach, into the wording’s first slot, and back', async ({ page }) => {
    const { dialog, text } = await openEditor(page);
    await page.keyboard.type(written);
    await expect(dialog.getByRole('status', { name: 'Remarks of the coach' })).toContainText('Work, not a change.');
    await page.keyboard.press('F6');
    await expect(dialog.getByRole('button', { name: /^Work, not a change/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await page.keyboard.type('median time to answer');
    await expect(text).toHaveValue('Move median time to answer from ‹today› to ‹target›');
  });

  test('by keys alone: linked work that says the same is named, and the way to good examples loses nothing', async ({ page }) => {
    const { frame, choose, dialog } = await openOkrs(page);
    await choose('SUP-KR1', 'Edit');
    const text = dialog.getByRole('textbox', { name: 'Key result' });
    await expect(text).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Billing questions are routed to the right queue');
    await expect(dialog.getByRole('status', { name: 'Remarks of the coach' })).toContainText('Says what its work says.');
    await expect(dialog.getByText(/^SUP-\d+ says nearly the same/)).toBeVisible();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const examples = frame.getByRole('dialog', { name: 'What makes a good key result' });
    await expect(examples.getByText(/^A key result is/)).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Shift+Tab');
    await expect(examples.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Escape');
    await expect(examples).toBeHidden();
    await expect(dialog.getByRole('button', { name: 'What makes a good key result?' })).toBeFocused();

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.type(', and wait for an answer 4 h at most');
    await expect(text).toHaveValue('Billing questions are routed to the right queue, and wait for an answer 4 h at most');
    await expect(dialog.getByRole('status', { name: 'Remarks of the coach' })).not.toContainText('Says what its work says.');
  });

  test('saved all the same, it is said in the row, on the key result’s page and on the issue', async ({ page }) => {
    const { frame, row, choose, dialog } = await openOkrs(page);
    await choose('SUP-KR1', 'Edit');
    await dialog.getByRole('textbox', { name: 'Key result' }).fill('Billing questions are routed to the right queue');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
    await row('SUP-KR1').getByRole('button', { name: /findings on SUP-KR1$/ }).click();
    await expect(frame.getByText(/^Says what its work says\. SUP-77 says nearly the same/)).toBeVisible();

    await page.goto('/projects/SUP/okrs/sup/2026-q1/sup-kr1');
    const okr = page.frameLocator('iframe[title="OKRs"]');
    await okr.getByRole('button', { name: /findings on SUP-KR1$/ }).click();
    await expect(okr.getByText(/SUP-77 says nearly the same/)).toBeVisible();

    const panel = await openPanel(page, 'SUP-77');
    await panel.row('SUP-KR1').getByRole('button', { name: /findings on SUP-KR1$/ }).click();
    await expect(panel.frame.getByText(/SUP-77 says nearly the same/)).toBeVisible();
  });

  test('wraps behind the text as in it, in both themes, wide and narrow', async ({ page, context, baseURL }) => {
    test.slow();
    for (const [mode, width] of [['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360]] as const) {
      await page.setViewportSize({ width, height: 900 });
      await context.addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
      const { dialog, text } = await openEditor(page);
      await text.fill(`${written} so that everyone who writes to us on a Sunday evening is answered by Monday noon, and roll out the new queue`);
      await expect(dialog.getByRole('button', { name: 'Use this wording' })).toBeVisible();
      const [over, behind] = await Promise.all([text, dialog.locator('.marked-text-behind')].map((one) => one.evaluate((box) => [box.scrollHeight, box.clientWidth])));
      expect(behind).toEqual(over);
      await expectAccessible(page);
      await page.screenshot({ path: `.build/coach-editor-${mode}-${width}.png` });
    }
  });
});
