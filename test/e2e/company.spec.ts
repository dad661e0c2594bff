import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openCompany } from './support/company-page';
import { jiraWithoutOkrs } from './support/jira-without-okrs';
import { tabTo } from './support/settings-page';
import { test } from './support/world';

test('anyone reads the company from its top level down, and why each objective stands where it does', async ({ page, world }) => {
  await world.reset();
  await world.as('Diego Ramos');
  const { frame, level, objective } = await openCompany(page);

  await test.step('levels in their order, teams under them', async () => {
    await expect(frame.getByRole('heading', { level: 2 })).toHaveText(['Company', 'Department', 'Team']);
    await expect(level('Team').getByRole('heading', { level: 3 })).toHaveText([
      /Accountants/, /Growth/, /Mobile app/, /Onboarding/, /Payments/, /Reliability/, /Support experience/,
    ]);
  });

  await test.step('an outcome as a number, from the outcomes of its key results and never from work', async () => {
    await expect(objective('SUP-O1')).toContainText(/\d+% outcome/);
    await expect(objective('SUP-O1')).toContainText('3 key results');
  });

  await test.step('a status with its reason', async () => {
    await objective('SUP-O1').getByRole('button', { name: 'Off track, why? SUP-O1' }).click();
    await expect(frame.getByRole('dialog')).toContainText(/as good as the worst of its key results: SUP-KR\d/);
    await page.keyboard.press('Escape');
    await expect(frame.getByRole('dialog')).toBeHidden();
  });

  await test.step('a to-do list, named quietly and explained when asked', async () => {
    const why = objective('SUP-O3').getByRole('button', { name: 'To-do list: why SUP-O3?' });
    await expect(frame.getByText('This is a to-do list, not a result.')).toBeHidden();
    await why.click();
    await expect(objective('SUP-O3')).toContainText('This is a to-do list, not a result.');
  });

  await test.step('the way up, by a press', async () => {
    await objective('CX-O1').getByRole('button', { name: 'Go to CO-O1' }).click();
    await expect(objective('CO-O1')).toBeFocused();
  });

  await test.step('another cycle', async () => {
    await frame.getByRole('button', { name: /Q1 2026/ }).click();
    await frame.getByRole('menuitemradio', { name: /Q2 2026/ }).click();
    await expect(frame.getByRole('button', { name: /Q2 2026/ })).toBeVisible();
    await expect(frame.getByText('No objectives for Q2 2026 yet.').first()).toBeVisible();
  });
});

test('the company page works by keyboard alone', async ({ page, world }) => {
  await world.reset();
  await world.as('Diego Ramos');
  const { frame, objective } = await openCompany(page);

  await tabTo(page, objective('CX-O1').getByRole('button', { name: 'Go to CO-O1' }));
  await page.keyboard.press('Enter');
  await expect(objective('CO-O1')).toBeFocused();

  const why = objective('CO-O1').getByRole('button', { name: /why\? CO-O1/ });
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.getByRole('dialog')).toBeHidden();
  await expect(why).toBeFocused();

  await tabTo(page, frame.getByRole('button', { name: /Q1 2026/ }), true);
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('menuitemradio').first()).toBeFocused();
  for (let presses = 0; presses < 6 && !(await isQ2Focused()); presses += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(frame.getByText('No objectives for Q2 2026 yet.').first()).toBeVisible();

  function isQ2Focused() {
    return frame.getByRole('menuitemradio', { name: /Q2 2026/ }).evaluate((one) => one === document.activeElement);
  }
});

test('a team that cannot be read says so, and the others stand', async ({ page, world }) => {
  await world.reset();
  await world.faults({ storageFailingKeys: { 'outline/PAY:2026-q1#outline': 'INTERNAL_SERVER_ERROR' } });
  const { frame, objective } = await openCompany(page);
  await expect(frame.getByText('The objectives of Payments could not be loaded.')).toBeVisible();
  await expect(objective('SUP-O1')).toBeVisible();
  await world.faults({ storageFailingKeys: null });
  await frame.getByRole('button', { name: 'Try again' }).click();
  await expect(objective('PAY-O1')).toBeVisible();
});

test('an empty site is told what comes first', async ({ page, world }) => {
  await jiraWithoutOkrs(world);
  await world.as('Ada Berg');
  const { frame } = await openCompany(page);
  await expect(frame.getByText('No teams yet.')).toBeVisible();
  await expect(frame.getByText(/A Jira admin sets them up/)).toBeVisible();
});

for (const [mode, width] of [['light', 1280], ['light', 360], ['dark', 1280], ['dark', 360]] as const) {
  test(`axe finds nothing on the company page, ${mode}, ${width} px`, async ({ page, context, baseURL, world }) => {
    if (mode === 'light' && width === 1280) await world.reset();
    await context.addCookies([{ name: 'color-mode', value: mode, url: baseURL ?? '' }]);
    await page.setViewportSize({ width, height: 900 });
    const { objective } = await openCompany(page);
    await objective('SUP-O3').getByRole('button', { name: /To-do list/ }).click();
    await objective('SUP-O1').getByRole('button', { name: /why\?/ }).click();
    await expectAccessible(page);
  });
}
