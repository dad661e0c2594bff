import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The company page. */
export interface CompanyPage {
  frame: FrameLocator;
  /** A level, by its name. */
  level(name: string): Locator;
  /** An objective's line, by its key. */
  objective(key: string): Locator;
}

export async function openCompany(page: Page): Promise<CompanyPage> {
  await page.goto('/okrs');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Company OKRs' })).toBeVisible();
  return {
    frame,
    level: (name) => frame.getByRole('region', { name, exact: true }),
    objective: (key) => frame.locator(`[data-objective="${key}"]`),
  };
}
