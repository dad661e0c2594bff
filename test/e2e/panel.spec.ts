import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openPanel, tabTo, writeIssue } from './support/issue-panel';
import { test, type World } from './support/world';

/** An engineer asks why this work matters: the key results it serves, their numbers, the line up; link, unlink, undo. */

test('an engineer links an epic to a key result, sees why it stands so, unlinks it and takes that back', async ({ page, world }) => {
  await world.reset();
  await world.as('Diego Ramos');
  const epic = await writeIssue(page, 'Epic', 'Answer invoices in the language they were asked in');
  await world.resetMeter();
  const { frame, row, keys, search, option, flag } = await openPanel(page, epic);

  await test.step('an empty panel teaches, and costs one invocation', async () => {
    await expect(frame.getByText('Why does this work matter?')).toBeVisible();
    await expect(frame.getByText('Closing the issue will not count as progress; the number will.', { exact: false })).toBeVisible();
    await expectOneInvocation(world);
  });

  await test.step('type-ahead over the team’s key results, then those above', async () => {
    await frame.getByRole('button', { name: 'Link key result' }).click();
    await expect(search).toBeFocused();
    await expect(option('SUP-KR1')).toBeVisible();
    await search.fill('nothing like this');
    await expect(frame.getByText('No key result matches “nothing like this”.').first()).toBeVisible();
    await search.fill('reopened');
    await expect(frame.getByRole('option')).toHaveCount(1);
    await option('SUP-KR2').click();
  });

  await test.step('a row with both numbers and the line up', async () => {
    await expect(row('SUP-KR2').getByRole('img', { name: /^Outcome 49%, now 12\.1%.*Work \d+ of \d+ issues done/ })).toBeVisible();
    await expect(row('SUP-KR2')).toContainText('Priya Nair');
    await expect(row('SUP-KR2')).toContainText('Confidence 7 of 10');
    const lineUp = frame.getByRole('list', { name: 'Line up from SUP-O1' });
    await expect(lineUp.getByRole('listitem')).toHaveText([/SUP-O1/, /CX-O2/, /CO-O1/, /Win on trust, not on price/]);
    await expect(frame.getByRole('button', { name: 'Link key result' })).toBeFocused();
    await expect(frame.getByRole('status').filter({ hasText: 'SUP-KR2 is linked' })).toBeAttached();
  });

  await test.step('what is linked is marked in the search', async () => {
    await frame.getByRole('button', { name: 'Link key result' }).click();
    await expect(option('SUP-KR2')).toBeDisabled();
    await expect(option('SUP-KR2')).toContainText('Linked');
    await option('SUP-KR3').click();
    await expect.poll(keys).toEqual(['SUP-KR2', 'SUP-KR3']);
  });

  await test.step('the reason of a status', async () => {
    await frame.getByRole('button', { name: 'On track, why? SUP-KR2' }).click();
    const reason = frame.getByRole('dialog', { name: 'On track, why? SUP-KR2' });
    await expect(reason).toContainText('what was expected by today');
    await expect(reason.getByRole('rowheader', { name: 'Expected' })).toBeVisible();
    await reason.getByRole('button', { name: 'Close' }).click();
    await expect(reason).toBeHidden();
  });

  await test.step('unlink, and undo brings the row back to its place', async () => {
    await frame.getByRole('button', { name: 'More for SUP-KR2' }).click();
    await frame.getByRole('menuitem', { name: 'Unlink' }).click();
    await expect(row('SUP-KR2')).toBeHidden();
    await flag('SUP-KR2 is no longer linked').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(keys).toEqual(['SUP-KR2', 'SUP-KR3']);
    await expect(flag('SUP-KR2 is no longer linked')).toBeHidden();
    await expect(frame.getByRole('status').filter({ hasText: 'SUP-KR2 is linked' })).toBeAttached();
  });

  await test.step('it was stored, and opening it costs one invocation', async () => {
    await world.resetMeter();
    const again = await openPanel(page, epic);
    await expect(again.row('SUP-KR2')).toBeVisible();
    await expect(again.row('SUP-KR3')).toBeVisible();
    await expectOneInvocation(world);
  });

  await test.step('its key leads to its page among the project’s OKRs', async () => {
    await row('SUP-KR2').getByRole('link', { name: 'SUP-KR2' }).click();
    await expect(page).toHaveURL(/\/projects\/SUP\/okrs\/sup\/2026-q1\/sup-kr2$/);
  });
});

test('the same by keyboard alone', async ({ page, world }) => {
  await world.as('Diego Ramos');
  const epic = await writeIssue(page, 'Epic', 'Tell customers when an answer will come');
  const { frame, row, search, option, flag } = await openPanel(page, epic);
  const { keyboard } = page;
  const link = frame.getByRole('button', { name: 'Link key result' });

  await tabTo(page, link);
  await keyboard.press('Enter');
  await expect(search).toBeFocused();
  await expect(option('SUP-KR1')).toBeVisible();
  await keyboard.press('Escape');
  await expect(search).toBeHidden();
  await expect(link).toBeFocused();

  await keyboard.press('Enter');
  await keyboard.type('sup');
  await expect(option('SUP-KR1')).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await expect(option('SUP-KR2')).toHaveAttribute('aria-selected', 'true');
  await expect(search).toHaveAttribute('aria-activedescendant', (await option('SUP-KR2').getAttribute('id')) ?? '');
  await keyboard.press('Enter');
  await expect(row('SUP-KR2').getByRole('img', { name: /^Outcome \d+%/ })).toBeVisible();
  await expect(link).toBeFocused();

  const chip = frame.getByRole('button', { name: 'On track, why? SUP-KR2' });
  await tabTo(page, chip);
  await keyboard.press('Enter');
  const reason = frame.getByRole('dialog', { name: 'On track, why? SUP-KR2' });
  await expect(reason).toBeFocused();
  await keyboard.press('Escape');
  await expect(reason).toBeHidden();
  await expect(chip).toBeFocused();

  await tabTo(page, frame.getByRole('button', { name: 'More for SUP-KR2' }));
  await keyboard.press('Enter');
  await expect(frame.getByRole('menuitem', { name: 'Unlink' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(frame.getByText('Why does this work matter?')).toBeVisible();
  await expect(link).toBeFocused();

  await tabTo(page, flag('SUP-KR2 is no longer linked').getByRole('button', { name: 'Undo' }));
  await keyboard.press('Enter');
  await expect(row('SUP-KR2').getByRole('img', { name: /^Outcome \d+%/ })).toBeVisible();
});

test('the owner checks in from the panel, copies the key, and asks Jira for a number', async ({ page, world }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await world.as('Tom Becker');
  const { frame, row, flag } = await openPanel(page, 'SUP-40');
  await row('SUP-KR3').getByRole('button', { name: 'Check in' }).click();
  const dialog = frame.getByRole('dialog', { name: 'Check in SUP-KR3' });
  await dialog.getByRole('textbox', { name: 'Value today' }).fill('86');
  await dialog.getByRole('radio', { name: '8', exact: true }).check();
  await dialog.getByRole('button', { name: 'Save check-in' }).click();
  await expect(dialog).toBeHidden();
  await expect(row('SUP-KR3')).toContainText('86% now');
  await expect(row('SUP-KR3')).toContainText('Checked in today');
  await expect(row('SUP-KR3')).toContainText('Confidence 8 of 10');

  await flag('SUP-KR3 is checked in').getByRole('button', { name: 'Undo' }).click();
  await expect(row('SUP-KR3')).toContainText('83% now');
  await expect(row('SUP-KR3')).toContainText('Confidence 6 of 10');

  await frame.getByRole('button', { name: 'More for SUP-KR3' }).click();
  await frame.getByRole('menuitem', { name: 'Copy key' }).click();
  await expect(flag('SUP-KR3 copied')).toBeVisible();

  const faq = await openPanel(page, 'SUP-68');
  await faq.frame.getByRole('button', { name: /, why\? SUP-KR9$/ }).click();
  await world.resetMeter();
  await faq.frame.getByRole('button', { name: 'Measure now' }).click();
  await expect.poll(() => world.asked()).toHaveLength(1);
  await expect(faq.frame.getByRole('dialog').getByText(/Share of its own work that is done, as of \d\d:\d\d/)).toBeVisible();
});

test('what cannot be read is named, and the rest stands', async ({ page, world }) => {
  await world.as('Diego Ramos');
  await world.faults({ storageFailingKeys: { 'key-result/SUP-KR1': 'INTERNAL_SERVER_ERROR', 'objective/CX-O2': 'INTERNAL_SERVER_ERROR' } });
  const { frame, row } = await openPanel(page, 'SUP-77');
  await expect(frame.getByText('SUP-KR1 could not be read this time.')).toBeVisible();
  await expect(row('CX-KR3').getByRole('img', { name: /^Outcome \d+%/ })).toBeVisible();
  await expect(frame.getByRole('list', { name: 'Line up from CX-O2' })).toContainText('could not be read this time');

  await world.faults({ storageFailingKeys: null });
  await frame.getByRole('button', { name: 'Try again' }).click();
  await expect(row('SUP-KR1')).toBeVisible();
  await expect(frame.getByText('could not be read this time')).toHaveCount(0);
});

test('a story inherits what its epic serves, and can have its own', async ({ page, world }) => {
  await world.as('Diego Ramos');
  const story = await writeIssue(page, 'Story', 'Merge answers of two agents', 'SUP-8');
  await world.resetMeter();
  const { frame, row, search, option } = await openPanel(page, story);

  await expect(row('SUP-KR2').getByRole('link', { name: 'From epic SUP-8' })).toHaveAttribute('href', /\/browse\/SUP-8$/);
  await expect(row('SUP-KR2').getByRole('img', { name: /^Outcome \d+%/ })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'More for SUP-KR2' })).toHaveCount(0);
  expect(await world.asked()).toMatchObject([{ jiraRequests: 0 }, { jiraRequests: 0 }]);

  await frame.getByRole('button', { name: 'Link key result' }).click();
  await expect(option('SUP-KR2')).toContainText('From epic SUP-8');
  await search.fill('net promoter');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('button', { name: 'More for SUP-KR4' })).toBeVisible();
});

test('who may not edit the issue sees no controls', async ({ page, world }) => {
  await world.as('Ravi Menon');
  const { frame, row } = await openPanel(page, 'SUP-77');
  await expect(row('SUP-KR1').getByRole('img', { name: /^Outcome \d+%/ })).toBeVisible();
  await expect(frame.getByRole('button', { name: /Link|More|Check in/ })).toHaveCount(0);

  const bare = await openPanel(page, 'SUP-1');
  await expect(bare.frame.getByText('No key results are linked to this issue.')).toBeVisible();
  await expect(bare.frame.getByRole('button')).toHaveCount(0);
});

test('what could not be stored is taken back and said, and can be tried again', async ({ page, world }) => {
  await world.as('Diego Ramos');
  const epic = await writeIssue(page, 'Epic', 'One inbox for every language');
  const { frame, row, search } = await openPanel(page, epic);
  await frame.getByRole('button', { name: 'Link key result' }).click();
  await search.fill('net promoter');
  await expect(frame.getByRole('option')).toHaveCount(1);
  await world.faults({ jiraDown: true });
  await search.press('Enter');
  await expect(frame.getByRole('alert')).toContainText('SUP-KR4 could not be linked.');
  await expect(row('SUP-KR4')).toBeHidden();

  await world.faults({ jiraDown: false });
  await frame.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(row('SUP-KR4').getByRole('img', { name: /^Outcome/ })).toBeVisible();
  await expect(frame.getByRole('alert')).toHaveCount(0);
});

test('a panel that could not be loaded says so and loads again; the issue’s changes bring new numbers', async ({ page, world }) => {
  await world.as('Diego Ramos');
  await page.route('**/bridge/*', (route) =>
    route.request().postData()?.includes('openPanel') ? route.fulfill({ json: { error: 'No answer in time' } }) : route.continue(),
  );
  await page.goto('/browse/SUP-77');
  const frame = page.frameLocator('iframe[title="Key results"]');
  await expect(frame.getByRole('alert')).toContainText('Key results could not be loaded. Jira answered late. Nothing you linked is lost.');
  await page.unrouteAll();
  await frame.getByRole('button', { name: 'Try again' }).click();
  await expect(frame.locator('[data-row="SUP-KR1"]')).toBeVisible();

  await world.resetMeter();
  await page.getByRole('complementary', { name: 'Details' }).getByText('In Progress').first().click();
  await page.getByRole('button', { name: /In Review/ }).click();
  await expect.poll(() => world.asked()).not.toEqual([]);
  await expect(frame.locator('[data-row="SUP-KR1"]')).toBeVisible();
});

for (const mode of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    test(`accessible and without overflow, ${mode}, ${width} px`, async ({ page, world, baseURL }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.context().addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
      await world.as('Tom Becker');
      const { frame, option } = await openPanel(page, 'SUP-68');
      await frame.getByRole('button', { name: '3 findings on SUP-KR9' }).click();
      await expectNoOverflow(page);
      await expectAccessible(page);

      await frame.getByRole('button', { name: 'Link key result' }).click();
      await expect(option('SUP-KR1')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await frame.getByRole('button', { name: 'On track, why? SUP-KR9' }).click();
      await expect(frame.getByRole('button', { name: 'Measure now' })).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('when the quarter is over, its key results stand behind “Past”', async ({ page, world }) => {
  await world.as('Diego Ramos');
  await world.advance('60d');
  try {
    const { frame } = await openPanel(page, 'SUP-77');
    await frame.getByRole('button', { name: /^Past \(\d\)$/ }).click();
    await expect(frame.getByRole('list', { name: 'Past key results' })).toContainText('SUP-KR1');
    await expect(frame.getByRole('list', { name: 'Past key results' })).toContainText('Its cycle is over');
  } finally {
    await world.reset();
  }
});

/** The bar of the panel on an epic. */
async function expectOneInvocation(world: World): Promise<void> {
  const asked = await world.asked();
  expect(asked).toMatchObject([{ jiraRequests: 0 }]);
  expect(asked[0]?.readRounds).toBeLessThanOrEqual(3);
}

/** The whole page, since a panel is a part of one and has neither a main region nor a first heading of its own. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found, 'violations found by axe').toEqual([]);
}

async function expectNoOverflow(page: Page): Promise<void> {
  const wide = await page.frameLocator('iframe[title="Key results"]').locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(wide, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
}
