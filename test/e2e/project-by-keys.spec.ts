import { expect } from '@playwright/test';
import { openOkrs, tabTo } from './support/okrs-page';
import { test } from './support/world';

/** The same journey without a mouse: everything is reached, and the focus is never lost. */
test('a lead writes, checks in and drops by keys alone', async ({ page, world }) => {
  test.slow();
  await world.reset();
  await world.as('Maya Lindqvist');
  const { frame, row, dialog, chooseByKeys } = await openOkrs(page);
  const keys = page.keyboard;
  const more = (key: string) => frame.getByRole('button', { name: `More for ${key}`, exact: true });

  await test.step('an objective, saved with Ctrl and Enter', async () => {
    await frame.locator('body').press('Tab');
    await tabTo(page, frame.getByRole('button', { name: 'Add objective' }));
    await keys.press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Objective' })).toBeFocused();
    await keys.type('New customers feel at home in a week');
    await keys.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(row('SUP-O4')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Add objective' })).toBeFocused();
  });

  await test.step('a key result', async () => {
    await tabTo(page, more('SUP-O4'));
    await chooseByKeys('Add key result');
    await expect(dialog.getByRole('textbox', { name: 'Key result' })).toBeFocused();
    await keys.type('First invoice sent within a day rises from 30% to 60%');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Baseline' }));
    await keys.type('30');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Target' }));
    await keys.type('30');
    await keys.press('Control+Enter');
    await expect(dialog.getByRole('textbox', { name: 'Target' })).toBeFocused();
    await keys.press('Control+a');
    await keys.type('60');
    await keys.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR10')).toContainText('30 → 60');
    await expect(more('SUP-O4')).toBeFocused();
  });

  await test.step('text is not lost by Escape', async () => {
    await tabTo(page, more('SUP-KR10'));
    await chooseByKeys('Edit');
    await expect(dialog.getByRole('textbox', { name: 'Key result' })).toBeFocused();
    await keys.press('Control+End');
    await keys.type(' of customers');
    await keys.press('Escape');
    await expect(dialog.getByText('Discard what you wrote?')).toBeVisible();
    await keys.press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Key result' })).toHaveValue(/ of customers$/);
    await keys.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR10')).toContainText('60% of customers');
    await expect(more('SUP-KR10')).toBeFocused();
  });

  await test.step('J, E and C: to a key result, why its status, and a check-in', async () => {
    await tabTo(page, more('SUP-O1'));
    await keys.press('j');
    await expect(row('SUP-KR1')).toBeFocused();
    await keys.press('j');
    await keys.press('k');
    await expect(row('SUP-KR1')).toBeFocused();
    await keys.press('e');
    await expect(frame.getByText('Off track starts at 25.')).toBeVisible();
    await keys.press('Escape');
    await expect(frame.getByText('Off track starts at 25.')).toBeHidden();
    await expect(row('SUP-KR1')).toBeFocused();
    await keys.press('c');
    await expect(dialog.getByRole('textbox', { name: 'Value today' })).toBeFocused();
    await keys.type('20');
    await tabTo(page, dialog.getByRole('radiogroup', { name: /How sure/ }));
    await keys.press('6');
    await tabTo(page, dialog.getByRole('textbox', { name: 'What changed?' }));
    await keys.type('Routing covers tax requests, too.');
    await keys.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR1')).toContainText('20 h');
    await expect(row('SUP-KR1')).toContainText('Today');
  });

  await test.step('[ and ] collapse and expand', async () => {
    await keys.press('[');
    await expect(row('SUP-KR2')).toBeHidden();
    await expect(row('SUP-KR4')).toBeVisible();
    await tabTo(page, frame.getByRole('button', { name: 'Key results of SUP-O2' }));
    await keys.press('Enter');
    await expect(row('SUP-KR4')).toBeHidden();
    await keys.press(']');
    await expect(row('SUP-KR4')).toBeVisible();
  });

  await test.step('a drop', async () => {
    await tabTo(page, more('SUP-KR10'));
    await chooseByKeys('Drop');
    await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await keys.type('Moves to the next quarter.');
    await keys.press('Control+Enter');
    await expect(row('SUP-KR10')).toHaveCount(0);
    await expect(row('SUP-O4')).toBeFocused();
  });

  await test.step('? lists the keys and switches them off', async () => {
    await keys.press('?');
    await expect(dialog.getByText('Next and previous key result')).toBeVisible();
    await tabTo(page, dialog.getByRole('checkbox', { name: 'Use these keys on this page' }));
    await keys.press('Space');
    await keys.press('Escape');
    await expect(dialog).toBeHidden();
    await keys.press('?');
    await expect(dialog).toBeHidden();
  });
});
