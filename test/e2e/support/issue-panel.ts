import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The key results panel on an issue, in the words of people who use it. */
export interface IssuePanel {
  frame: FrameLocator;
  /** A key result's row, by its key. */
  row(key: string): Locator;
  /** The keys of all rows, from the top. */
  keys(): Promise<string[]>;
  /** The search field for key results to link. */
  search: Locator;
  option(text: string): Locator;
  /** Jira's flag, outside the panel. */
  flag(text: string): Locator;
}

/** Opens an issue and waits until its panel stands there, whatever it shows. */
export async function openPanel(page: Page, key: string): Promise<IssuePanel> {
  await page.goto(`/browse/${key}`);
  const frame = page.frameLocator('iframe[title="Key results"]');
  await expect(frame.getByRole('heading', { name: 'Key results' })).toBeVisible();
  await expect(frame.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  return {
    frame,
    row: (row) => frame.locator(`[data-row="${row}"]`),
    keys: () => frame.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? '')),
    search: frame.getByRole('combobox', { name: 'Find a key result by name or key' }),
    option: (text) => frame.getByRole('option', { name: text }),
    flag: (text) => page.getByRole('region', { name: 'Notifications' }).getByRole('status').filter({ hasText: text }),
  };
}

/** Writes an issue as the person who is at the page, by Jira's own REST. Answers with its key. */
export async function writeIssue(page: Page, type: 'Epic' | 'Story', summary: string, parent?: string): Promise<string> {
  const answer = await page.request.post('/rest/api/3/issue', {
    data: { fields: { project: { key: 'SUP' }, issuetype: { name: type }, summary, ...(parent === undefined ? {} : { parent: { key: parent } }) } },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).key;
}

/** Presses Tab until the focus is there, in the panel or around it; fails after 80 presses. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = () => target.evaluate((one) => document.hasFocus() && one === document.activeElement);
  for (let presses = 0; presses < 80; presses += 1) {
    if (await focused()) return;
    await page.keyboard.press('Tab');
  }
  expect(await focused(), 'the focus came there').toBe(true);
}
