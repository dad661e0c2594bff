import { test as base, expect, type APIRequestContext, type Page } from '@playwright/test';
import type { InvocationReading, MeterReading } from '../../../sandbox/doors';
import type { SiteUser } from '../../../sandbox/shell/host-parts';

/** What a browser test can do to the sandbox's world besides what a person does on the page. */
export interface World {
  /** Goes on as another person from the next page on, by display name or account id; null is somebody not signed in. */
  as(person: string | null): Promise<void>;
  people(): Promise<SiteUser[]>;
  resetMeter(): Promise<void>;
  /**
   * What screens asked of the app since the last reset of the meter. Events, jobs and schedules run in the background
   * whenever they are due, so a test that counts what a page costs leaves them out.
   */
  asked(): Promise<InvocationReading[]>;
  /** Moves the clock of the whole world ahead: 90s, 15m, 2h, 2d, 1w. */
  advance(duration: string): Promise<void>;
  /** Runs what waits in the queue now, whatever its delay. */
  drainQueue(): Promise<void>;
  /** Switches faults on by name; all are off again after the test. */
  faults(faults: Record<string, unknown>): Promise<void>;
  /** Forgets everything and plays the sample company again, or leaves the site empty but for an admin. */
  reset(options?: { empty: boolean }): Promise<void>;
  /** Loads a REST export of a Jira from a file of this machine. */
  importFile(file: string): Promise<void>;
  /** An error that this test provokes on purpose, by its text; any other error on the console fails the test. */
  expectError(text: RegExp): void;
}

/**
 * Playwright's test with a world. Every test also asserts, at its end, that the console showed no error, that no script
 * failed, and that the browser reported no breach of the content security policy.
 */
export const test = base.extend<{ world: World }>({
  world: [
    async ({ page }, use) => {
      const expected: RegExp[] = [];
      const errors = watch(page);
      await send(page.request, 'DELETE', '/sandbox/csp-violations');
      await use(worldOf(page, expected));
      await send(page.request, 'DELETE', '/sandbox/faults');
      const unexpected = errors.filter((error) => !expected.some((text) => text.test(error)));
      expect(unexpected, 'errors on the console').toEqual([]);
      const { violations } = await read<{ violations: unknown[] }>(page.request, '/sandbox/csp-violations');
      expect(violations, 'breaches of the content security policy').toEqual([]);
    },
    // Held for every test, whether or not it names the world.
    { auto: true },
  ],
});

function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) errors.push(message.text());
  });
  return errors;
}

function worldOf({ request }: Page, expected: RegExp[]): World {
  const people = async () => (await read<{ users: SiteUser[] }>(request, '/sandbox/users')).users;
  return {
    people,
    // The page's own requests share its cookies, so the browser becomes that person.
    as: async (person) => {
      const accountId = person === null ? null : accountOf(person, await people());
      await send(request, 'POST', '/sandbox/user', { accountId });
    },
    resetMeter: () => send(request, 'DELETE', '/sandbox/meter'),
    asked: async () => (await read<MeterReading>(request, '/sandbox/meter')).invocations.filter(({ functionKey }) => SCREENS_ASK.includes(functionKey)),
    advance: (duration) => send(request, 'POST', '/sandbox/clock', { advance: duration }),
    drainQueue: () => send(request, 'POST', '/sandbox/queue/drain', { force: true }),
    faults: (faults) => send(request, 'POST', '/sandbox/faults', faults),
    reset: (options) => send(request, 'POST', '/sandbox/reset', options),
    importFile: (file) => send(request, 'POST', '/sandbox/import', { file }),
    expectError: (text) => void expected.push(text),
  };
}

/** The manifest's functions that resolve what surfaces call. */
const SCREENS_ASK = ['user-door', 'admin-door'];

function accountOf(person: string, people: SiteUser[]): string {
  const found = people.find(({ accountId, displayName }) => displayName === person || accountId === person);
  if (found !== undefined) return found.accountId;
  throw new Error(`Nobody here is called ${person}: ${people.map(({ displayName }) => displayName).join(', ')}.`);
}

async function read<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(path);
  expect(answer.ok(), `GET ${path} answered ${answer.status()}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

async function send(request: APIRequestContext, method: string, path: string, data?: object): Promise<void> {
  const answer = await request.fetch(path, { method, ...(data === undefined ? {} : { data }) });
  expect(answer.ok(), `${method} ${path} answered ${answer.status()}: ${await answer.text()}`).toBe(true);
}
