import { expect, request, type APIRequestContext, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The OKRs page of a project, in the words of people who use it. */
export interface OkrsPage {
  frame: FrameLocator;
  /** The row of an objective or key result, by its key. */
  row(key: string): Locator;
  dialog: Locator;
  /** Chooses from a row's menu. */
  choose(key: string, action: string): Promise<void>;
  /** Presses a row's menu open and goes to an action, by keys alone; the menu's button has to have the focus. */
  chooseByKeys(action: string): Promise<void>;
}

/** Opens a project's OKRs and waits until they stand there. */
export async function openOkrs(page: Page, at = 'SUP/okrs'): Promise<OkrsPage> {
  await page.goto(`/projects/${at}`);
  const frame = page.frameLocator('iframe[title="OKRs"]');
  await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const row = (key: string) => frame.locator(`[data-row="${key}"]`);
  return {
    frame,
    row,
    dialog: frame.getByRole('dialog'),
    choose: async (key, action) => {
      await frame.getByRole('button', { name: `More for ${key}`, exact: true }).click();
      await frame.getByRole('menuitem', { name: action, exact: true }).click();
    },
    chooseByKeys: async (action) => {
      await page.keyboard.press('Enter');
      const item = frame.getByRole('menuitem', { name: action, exact: true });
      await expect(frame.getByRole('menuitem').first()).toBeFocused();
      for (let tries = 0; tries < 6 && !(await item.evaluate((one) => one === document.activeElement)); tries += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
    },
  };
}

/** Presses Tab until the focus is where it should be; fails after 80 presses. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((one) => one === document.activeElement || one.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Somebody else, at another desk, with the same app open. */
export interface AnotherDesk {
  /** Of the project whose page stands open there; empty on a page of no project. */
  projectId: string;
  /** Asks the app's user door, as the bridge of an open page does. */
  call<Value>(name: string, payload: object): Promise<Value>;
  leave(): Promise<void>;
}

export async function anotherDesk(baseURL: string, accountId: string, path = '/projects/SUP/okrs'): Promise<AnotherDesk> {
  const desk = await request.newContext({ baseURL });
  await desk.post('/sandbox/user', { data: { accountId } });
  const token = await frameToken(desk, path);
  const bridge = async (command: string, payload?: object) => {
    const { value, error } = await (await desk.post(`/bridge/${token}`, { data: { command, payload } })).json();
    expect(error).toBeUndefined();
    return value;
  };
  return {
    projectId: (await bridge('getContext')).extension.project?.id ?? '',
    call: async (name, payload) => {
      const answer = await bridge('invoke', { functionKey: name, payload });
      expect(answer.ok, JSON.stringify(answer)).toBe(true);
      return answer.value;
    },
    leave: () => desk.dispose(),
  };
}

async function frameToken(desk: APIRequestContext, path: string): Promise<string> {
  const html = await (await desk.get(path)).text();
  return /data-token="([^"]+)"/.exec(html)?.[1] ?? '';
}
