import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import type { Jira, JiraEvent } from '../../../sandbox/doors';
import { createTestPlatform } from '../../support/platform';
import { sampleWorld } from './sample-world';

const app = { accountId: null };
const soon = () => new Promise((done) => setTimeout(done, 300));

test('once started, the platform runs its queue and hears Jira by itself; once stopped, no more', async () => {
  const listeners = new Set<(event: JiraEvent) => void>();
  const jira: Jira = {
    request: () => Promise.reject(new Error('not asked')),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const { platform, run, log } = sampleWorld({ jira });
  platform.start();
  await run(app, () => new Queue({ key: 'measure' }).push({ body: { name: 'by itself' } }));
  for (const announce of listeners) announce({ eventType: 'avi:jira:updated:issue' });
  await soon();
  expect(await log()).toEqual(expect.arrayContaining([{ job: 'by itself', retry: 0 }, { event: 'avi:jira:updated:issue' }]));
  platform.stop();
  expect(listeners.size).toBe(0);
});

test('what was stored is there after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'platform-'));
  const databasePath = join(folder, 'forge.db');
  const before = createTestPlatform({ databasePath });
  await before.run(app, () => kvs.entity('team').set('growth', { version: 1 }));
  before.platform.stop();
  const after = createTestPlatform({ databasePath });
  expect(await after.run(app, () => kvs.entity('team').get('growth'))).toEqual({ version: 1 });
  after.platform.stop();
  rmSync(folder, { recursive: true });
});

test('reset forgets values, events and lines', async () => {
  const { platform, run, call, log } = sampleWorld();
  await run(app, () => new Queue({ key: 'measure' }).push({ body: { name: 'gone' } }));
  await call('say');
  await run(app, () => kvs.set('a', 1));
  platform.reset();
  expect(await platform.drainQueue({ force: true })).toBe(0);
  expect(platform.log.read()).toEqual([]);
  expect(await log()).toEqual([]);
});
