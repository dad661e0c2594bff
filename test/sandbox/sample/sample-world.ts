import { z } from 'zod';
import { installClock } from '../../../sandbox/clock';
import type { Platform } from '../../../sandbox/doors';
import { createJira } from '../../../sandbox/jira/create-jira';
import { playSample } from '../../../sandbox/sample/sample';

type Call = Parameters<Platform['invoke']>[0] & { at: string };

/** Plays the sample into a local Jira of its own; the app's part is taken by a listener that says yes to everything. */
export async function sampleWorld(seed: number, answer: unknown = { ok: true }) {
  const clock = installClock();
  const jira = createJira({ databasePath: ':memory:', clock, siteUrl: 'https://northlight.example' });
  const calls: Call[] = [];
  const platform: Platform = {
    invoke: async (call) => {
      calls.push({ ...call, at: new Date(clock.now()).toISOString().slice(0, 16) });
      return answer;
    },
    drainQueue: async () => 0,
    runSchedule: async () => undefined,
    deliver: async () => undefined,
    reset: () => undefined,
    manifest: { app: { id: 'app' }, modules: {}, permissions: { scopes: [] } },
  };
  await playSample({ jira, platform, clock }, seed);

  const ask = async (accountId: string, method: string, path: string, body?: unknown) =>
    jira.request(
      { kind: 'user', accountId },
      { method, path, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) },
    );
  const count = async (jql: string, accountId = 'aiko-sato') => {
    const { body } = await ask(accountId, 'POST', '/rest/api/3/search/approximate-count', { jql });
    return z.object({ count: z.number() }).parse(JSON.parse(body)).count;
  };
  return { jira, clock, calls, ask, count };
}
