import { expect } from '@playwright/test';
import { openCompany } from './support/company-page';
import { openPanel } from './support/issue-panel';
import { openOkrs } from './support/okrs-page';
import { test } from './support/world';

test('silence is never green: eighteen days without a word, and every surface says so', async ({ page, world }) => {
  await world.reset();
  await world.as('Diego Ramos');
  await world.advance('18d');
  const green = { name: /^On track, why/ };
  try {
    await test.step('the panel, and the objectives above', async () => {
      const { frame, row } = await openPanel(page, 'SUP-8');
      await expect(row('SUP-KR2').getByRole('button', { name: 'Stale, why? SUP-KR2' })).toBeVisible();
      await expect(frame.getByRole('list', { name: /^Line up/ }).first()).toContainText(/Stale|Off track/);
      await expect(frame.getByText('On track')).toHaveCount(0);
    });

    await test.step('the project page', async () => {
      const { frame, row } = await openOkrs(page);
      await expect(row('SUP-KR2').getByRole('button', { name: 'Stale, why? SUP-KR2' })).toBeVisible();
      await row('SUP-KR1').getByRole('button', { name: 'Off track, why? SUP-KR1' }).click();
      await expect(frame.getByRole('dialog')).toContainText(/No word for \d+ days/i);
      await expect(frame.getByRole('button', green)).toHaveCount(0);
    });

    await test.step('a key result’s own page', async () => {
      await page.goto('/projects/SUP/okrs/sup/2026-q1/sup-kr2');
      const frame = page.frameLocator('iframe[title="OKRs"]');
      await expect(frame.getByRole('heading', { level: 1, name: /reopened/ })).toBeVisible();
      await expect(frame.getByRole('button', { name: /^Stale, why/ })).toBeVisible();
    });

    await test.step('the company page', async () => {
      const { frame, objective } = await openCompany(page);
      await expect(objective('SUP-O3').getByRole('button', { name: 'Stale, why? SUP-O3' })).toBeVisible();
      await expect(frame.getByRole('button', green)).toHaveCount(0);
    });
  } finally {
    await world.reset();
  }
});
