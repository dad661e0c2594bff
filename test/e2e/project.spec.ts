import { expect } from '@playwright/test';
import { anotherDesk, openOkrs } from './support/okrs-page';
import { test } from './support/world';

/** A lead writes a quarter's OKRs, keeps them and lets one go, by mouse. */
test('a lead writes an objective and its key results, edits, checks in and drops', async ({ page, world }) => {
  test.slow();
  await world.reset();
  await world.as('Maya Lindqvist');
  const { frame, row, dialog, choose } = await openOkrs(page);

  await test.step('an objective', async () => {
    await frame.getByRole('button', { name: 'Add objective' }).click();
    await dialog.getByRole('textbox', { name: 'Objective' }).fill('New customers feel at home in a week');
    await dialog.getByRole('button', { name: 'Add objective' }).click();
    await expect(dialog).toBeHidden();
    await expect(row('SUP-O4')).toContainText('New customers feel at home in a week');
    await expect(row('SUP-O4')).toContainText('no outcome to show');
    await expect(frame.getByRole('status').filter({ hasText: 'SUP-O4 added' })).toBeAttached();
    await expect(frame.getByRole('button', { name: 'Add objective' })).toBeFocused();
  });

  await test.step('a key result from a baseline to a target', async () => {
    await choose('SUP-O4', 'Add key result');
    await dialog.getByRole('textbox', { name: 'Key result' }).fill('First invoice sent within a day rises from 30% to 60%');
    await dialog.getByRole('textbox', { name: 'Baseline' }).fill('30');
    await dialog.getByRole('textbox', { name: 'Target' }).fill('60');
    await dialog.getByRole('textbox', { name: 'Unit' }).fill('%');
    await dialog.getByRole('button', { name: 'Add key result' }).click();
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR10')).toContainText('30 → 60%');
    await expect(row('SUP-KR10')).toContainText('Not started');
    await expect(frame.getByRole('button', { name: 'More for SUP-O4' })).toBeFocused();
  });

  await test.step('a key result that Jira counts, tried before it is saved', async () => {
    await choose('SUP-O4', 'Add key result');
    await dialog.getByRole('textbox', { name: 'Key result' }).fill('Open requests fall to 10');
    await dialog.getByRole('textbox', { name: 'Target' }).fill('10');
    await dialog.getByRole('radio', { name: /Count of issues/ }).check();

    await dialog.getByRole('textbox', { name: 'JQL' }).fill('project = SUP AND nosuchfield = 1');
    await dialog.getByRole('button', { name: 'Try it' }).click();
    await expect(dialog.getByText(/Field 'nosuchfield' does not exist/)).toBeVisible();

    await dialog.getByRole('textbox', { name: 'JQL' }).fill('project = SUP AND statusCategory != Done');
    await dialog.getByRole('button', { name: 'Try it' }).click();
    await expect(dialog.getByText(/\d+\sissues today\./)).toBeVisible();
    await dialog.getByRole('button', { name: 'Use as baseline' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Baseline' })).toHaveValue(/^\d+$/);
    await dialog.getByRole('button', { name: 'Add key result' }).click();
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR11')).toContainText(/\d+ → 10/);
    await expect(row('SUP-KR11').getByRole('img', { name: /Outcome 0%/ })).toBeVisible();
  });

  await test.step('an edit that is refused, with its reasons', async () => {
    await choose('SUP-KR10', 'Edit');
    await dialog.getByRole('textbox', { name: 'Target' }).fill('30');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Baseline and target are the same number, so nothing would change.', { exact: false })).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'Target' })).toBeFocused();

    await dialog.getByRole('textbox', { name: 'Target' }).fill('soon');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('This is not a number.', { exact: false })).toBeVisible();

    await dialog.getByRole('textbox', { name: 'Target' }).fill('1,234');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('group', { name: 'Target: which one is meant?' }).getByRole('button', { name: '1.234', exact: true }).click();
    await expect(dialog.getByRole('textbox', { name: 'Target' })).toHaveValue('1.234');

    await dialog.getByRole('textbox', { name: 'Target' }).fill('75');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR10')).toContainText('30 → 75%');
  });

  await test.step('a check-in moves the row', async () => {
    await choose('SUP-KR10', 'Check in');
    await dialog.getByRole('textbox', { name: 'Value today' }).fill('39');
    await dialog.getByRole('radio', { name: '7' }).check();
    await dialog.getByRole('textbox', { name: 'What changed?' }).fill('The first letter now comes on the same day.');
    await dialog.getByRole('textbox', { name: 'What blocks it?' }).fill('The template waits for Legal.');
    await dialog.getByRole('button', { name: 'Save check-in' }).click();
    await expect(dialog).toBeHidden();
    await expect(row('SUP-KR10')).toContainText('39%');
    await expect(row('SUP-KR10').getByRole('cell', { name: '7', exact: true })).toBeVisible();
    await expect(row('SUP-KR10')).toContainText('Today');
    await expect(row('SUP-KR10').getByRole('img', { name: /^Outcome 20%, now 39%/ })).toBeVisible();
    await expect(row('SUP-O4')).toContainText('outcome');
  });

  await test.step('a drop says why', async () => {
    await choose('SUP-KR11', 'Drop');
    await dialog.getByRole('button', { name: 'Drop SUP-KR11' }).click();
    await expect(dialog.getByText('One field needs a look.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Counts work, not a change for customers.');
    await dialog.getByRole('button', { name: 'Drop SUP-KR11' }).click();
    await expect(row('SUP-KR11')).toHaveCount(0);
    await expect(row('SUP-O4')).toBeFocused();
    await page.reload();
    await expect(row('SUP-KR10')).toContainText('39%');
    await expect(row('SUP-KR11')).toHaveCount(0);
  });
});

test('the coach names a to-do list by its lines, and leaves results alone', async ({ page, world }) => {
  await world.reset();
  await world.as('Maya Lindqvist');
  const { frame, row, dialog, choose } = await openOkrs(page);

  await frame.getByRole('button', { name: 'Add objective' }).click();
  await dialog.getByRole('textbox', { name: 'Objective' }).fill('Improve customer satisfaction further');
  await dialog.getByRole('button', { name: 'Add objective' }).click();
  for (const text of ['Publish twelve help articles', 'Train the night shift', 'Launch the status page']) {
    await choose('SUP-O4', 'Add key result');
    await dialog.getByRole('textbox', { name: 'Key result' }).fill(text);
    await dialog.getByRole('radio', { name: 'No number yet' }).check();
    await dialog.getByRole('button', { name: 'Add key result' }).click();
    await expect(dialog).toBeHidden();
  }
  const own = frame.getByRole('rowgroup').filter({ has: row('SUP-O4') });
  await expect(own).toContainText('This is a to-do list, not a result.');
  await expect(own).toContainText('“Publish”, “train” and “launch” are work.');
  for (const key of ['SUP-KR10', 'SUP-KR11', 'SUP-KR12']) await expect(row(key)).toBeVisible();
  await expect(frame.getByText('Too many objectives.')).toBeVisible();

  const sample = frame.getByRole('rowgroup').filter({ has: row('SUP-O3') });
  await expect(sample).toContainText('“Send”, “hire” and “redesign” are work.');
  await expect(row('SUP-KR4')).toContainText('Increase Net Promoter Score from 32 to 50');
  await expect(row('SUP-KR1')).toContainText('24 h to 4 h');
  for (const key of ['SUP-KR2', 'SUP-KR4']) await expect(row(key).getByRole('button', { name: /finding/ })).toHaveCount(0);
  for (const key of ['SUP-O1', 'SUP-O2']) {
    await expect(frame.getByRole('rowgroup').filter({ has: row(key) })).not.toContainText('to-do list');
  }

  await row('SUP-KR9').getByRole('button', { name: '3 findings on SUP-KR9' }).click();
  await expect(frame.getByText('Measured by work.')).toBeVisible();
});

test('two people edit one key result: both versions are shown and nothing is lost', async ({ page, world, baseURL }) => {
  await world.reset();
  await world.as('Maya Lindqvist');
  const { row, dialog, choose } = await openOkrs(page);
  await choose('SUP-KR2', 'Edit');
  await dialog.getByRole('textbox', { name: 'Target' }).fill('4');

  const priya = await anotherDesk(baseURL ?? '', 'priya-nair');
  const opened = await priya.call<{ objectives: Array<{ keyResults: Array<{ version: number; keyResult: Record<string, unknown> }> }> }>(
    'openProject',
    { projectId: priya.projectId },
  );
  const { keyResult, version } = opened.objectives[0]!.keyResults[1]!;
  const { text, owner, unit, measure, weight, commitment, curve } = keyResult;
  const draft = { text, owner, unit, measure, weight, commitment, curve, target: { kind: 'change', baseline: 18, target: 5 } };
  await priya.call('editKeyResult', { keyResult: 'SUP-KR2', version, draft });
  await priya.leave();

  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Priya Nair changed SUP-KR2 while you were writing')).toBeVisible();
  await expect(dialog).toContainText('4%');
  await expect(dialog).toContainText('5%');
  await dialog.getByRole('radio', { name: /4%/ }).check();
  await dialog.getByRole('button', { name: 'Save this version' }).click();
  await expect(dialog).toBeHidden();
  await expect(row('SUP-KR2')).toContainText('18 → 4%');
});
