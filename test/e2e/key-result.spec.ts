import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openOkrs, tabTo } from './support/okrs-page';
import { test } from './support/world';

const at = (key: string) => `/projects/SUP/okrs/sup/2026-q1/${key.toLowerCase()}`;

/** Opens a key result's page by its address. */
async function openKeyResult(page: Page, key: string, text: string) {
  await page.goto(at(key));
  const frame = page.frameLocator('iframe[title="OKRs"]');
  await expect(frame.getByRole('heading', { level: 1, name: text })).toBeVisible();
  return frame;
}

test('by mouse: from the row to the page, its check-ins, its table, and back to the row', async ({ page, world }) => {
  await world.as('Maya Lindqvist');
  const { frame, row } = await openOkrs(page);
  await row('SUP-KR1').getByRole('button', { name: 'SUP-KR1', exact: true }).click();
  await expect(frame.getByRole('heading', { level: 1, name: /Median time to resolve/ })).toBeVisible();
  await expect(page).toHaveURL(/\/okrs\/sup\/2026-q1\/sup-kr1$/);

  const source = frame.getByRole('region', { name: 'Where the number comes from' });
  await expect(source).toContainText('22.4 h');
  await expect(source).toContainText('Typed by Diego Ramos, Feb 9.');
  await expect(frame.getByRole('region', { name: 'Change log' })).toContainText(/Linked SUP-\d+/);
  await expect(frame.getByRole('table', { name: 'Linked issues' }).getByRole('row')).toHaveCount(1);
  await expect(frame.getByText('18 done of 20 issues in scope, 6 added')).toBeVisible();

  await frame.getByRole('radio', { name: /^Feb 3/ }).click();
  await expect(frame.getByRole('list', { name: 'Check-ins' }).locator('[data-chosen]')).toContainText('Feb 3');

  await frame.getByRole('button', { name: 'Show as table' }).click();
  await expect(frame.getByRole('row', { name: /^Feb 9 22.4/ })).toBeVisible();
  await frame.getByRole('button', { name: 'Show as chart' }).click();

  await frame.getByRole('button', { name: 'Back to OKRs' }).click();
  await expect(row('SUP-KR1')).toBeFocused();
  await page.goBack();
  await expect(frame.getByRole('heading', { level: 1, name: /Median time to resolve/ })).toBeVisible();
  await page.goBack();
  await expect(row('SUP-KR1')).toBeFocused();
});

test('by keys alone: Enter opens, arrows go through the check-ins, a check-in is added, and back', async ({ page, world }) => {
  await world.reset();
  await world.as('Maya Lindqvist');
  const { frame, row, dialog } = await openOkrs(page);
  const keys = page.keyboard;
  await frame.locator('body').press('Tab');
  await tabTo(page, frame.getByRole('button', { name: 'More for SUP-O1' }));
  await keys.press('j');
  await expect(row('SUP-KR1')).toBeFocused();
  await keys.press('Enter');
  await expect(frame.getByRole('heading', { level: 1, name: /Median time to resolve/ })).toBeVisible();

  await tabTo(page, frame.getByRole('radio').last());
  await expect(frame.getByRole('radio').last()).toBeChecked();
  await keys.press('ArrowLeft');
  await expect(frame.getByRole('radio', { name: /^Feb 3/ })).toBeChecked();
  await expect(frame.getByRole('list', { name: 'Check-ins' }).locator('[data-chosen]')).toContainText('Feb 3');
  await keys.press('Home');
  await expect(frame.getByRole('radio').first()).toBeFocused();

  await page.reload();
  await expect(frame.getByRole('heading', { level: 1, name: /Median time to resolve/ })).toBeVisible();
  await frame.locator('body').press('Tab');
  await tabTo(page, frame.getByRole('button', { name: 'Check in', exact: true }));
  await keys.press('Enter');
  await expect(dialog).toBeVisible();
  await keys.type('20');
  await tabTo(page, dialog.getByRole('textbox', { name: 'What changed' }));
  await keys.type('Two more reviewers');
  await keys.press('Escape');
  await expect(dialog.getByText('Discard what you wrote?')).toBeVisible();
  await keys.press('Enter');
  await tabTo(page, dialog.getByRole('radio').first());
  await keys.press('7');
  await keys.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(frame.getByRole('list', { name: 'Check-ins' }).getByRole('listitem').first()).toContainText('Two more reviewers');
  await expect(frame.getByRole('region', { name: 'Where the number comes from' })).toContainText('20 h');

  await frame.locator('body').press('Tab');
  await tabTo(page, frame.getByRole('button', { name: 'Back to OKRs' }));
  await keys.press('Enter');
  await expect(row('SUP-KR1')).toBeFocused();
  await world.reset();
});

test.describe('what is missing is said', () => {
  test('a key nobody gave out, and a page that could not be loaded', async ({ page, world }) => {
    await world.as('Maya Lindqvist');
    await page.goto(at('SUP-KR99'));
    const frame = page.frameLocator('iframe[title="OKRs"]');
    await expect(frame.getByRole('alert')).toContainText('SUP-KR99 does not exist or is not visible to you.');
    await world.faults({ storageFailingKeys: { 'kr-state/SUP-KR1#state': 'INTERNAL_SERVER_ERROR' } });
    await page.goto(at('SUP-KR1'));
    await expect(frame.getByRole('alert')).toContainText('SUP-KR1 could not be loaded.');
    await world.faults({ storageFailingKeys: null });
    await frame.getByRole('button', { name: 'Try again' }).click();
    await expect(frame.getByRole('heading', { level: 1, name: /Median time to resolve/ })).toBeVisible();
  });

  test('linked issues that Jira does not answer for fail alone', async ({ page, world }) => {
    await world.as('Maya Lindqvist');
    await page.route(/\/bridge\//, (route) =>
      route.request().postData()?.includes('/search/jql') === true ? route.abort() : route.continue(),
    );
    world.expectError(/Failed to load resource/);
    const frame = await openKeyResult(page, 'SUP-KR1', 'Median time to resolve');
    await expect(frame.getByText('Linked issues could not be loaded.')).toBeVisible();
    await expect(frame.getByRole('region', { name: 'Where the number comes from' })).toContainText('22.4 h');
  });

  test('no number, no work, nothing said: the page still stands', async ({ page, world }) => {
    await world.as('Maya Lindqvist');
    const frame = await openKeyResult(page, 'SUP-KR7', 'Send customer survey');
    await expect(frame.getByText('This key result has no number, so there is no outcome to draw.')).toBeVisible();
    await expect(frame.getByText('Nobody has checked in yet.')).toBeVisible();
  });
});

for (const mode of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing, and nothing overflows: ${mode}, ${width} px`, async ({ page, world, baseURL }) => {
      await world.as('Maya Lindqvist');
      await page.context().addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
      await page.setViewportSize({ width, height: 1000 });
      const frame = await openKeyResult(page, 'SUP-KR1', 'Median time to resolve');
      await expect(frame.getByRole('table', { name: 'Linked issues' })).toBeVisible();
      await frame.getByRole('radio').last().click();
      await expectAccessible(page);
      await frame.getByRole('button', { name: 'Show as table' }).click();
      await expectAccessible(page);
      await expect(page.locator('html')).toHaveAttribute('data-color-mode', mode);
      const overflow = await frame.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
