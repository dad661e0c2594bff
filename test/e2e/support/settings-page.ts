import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The settings page with the parts that its tests use again and again. */
export interface SettingsPage {
  frame: FrameLocator;
  /** Shows a section by its name in the list. */
  section(name: string): Promise<void>;
  button(name: string | RegExp): Locator;
  field(name: string | RegExp): Locator;
  /** Chooses from a list, after typing what is sought where the list is long. */
  choose(field: string, option: string | RegExp, typed?: string): Promise<void>;
  /** The row of a team in the table. */
  team(name: string): Locator;
}

export async function openSettings(page: Page): Promise<SettingsPage> {
  await page.goto('/settings');
  const frame = page.frameLocator('iframe');
  const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: true });
  const field = (name: string | RegExp) => frame.getByRole('textbox', { name, exact: true });
  await expect(frame.getByRole('heading', { name: 'Levels and pillars' })).toBeVisible();
  return {
    frame,
    button,
    field,
    section: async (name) => {
      await frame.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name, exact: true }).click();
      await expect(frame.getByRole('heading', { name, exact: true, level: 2 })).toBeVisible();
    },
    choose: async (name, option, typed) => {
      const list = frame.getByRole('combobox', { name, exact: true });
      await list.click();
      if (typed !== undefined) await list.pressSequentially(typed);
      await frame.getByRole('option', { name: option }).click();
    },
    team: (name) => frame.getByRole('row').filter({ has: frame.getByRole('rowheader', { name, exact: true }) }),
  };
}

/** Goes to an element as a person without a mouse does, with Tab or back with Shift and Tab. */
export async function tabTo(page: Page, target: Locator, back = false): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  expect(await hasFocus(target), `${String(target)} is reached with ${back ? 'Shift+Tab' : 'Tab'}`).toBe(true);
}

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === element.ownerDocument.activeElement);
