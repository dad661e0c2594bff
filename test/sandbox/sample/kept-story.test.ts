import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { installClock } from '../../../sandbox/clock';
import { createJira } from '../../../sandbox/jira/create-jira';
import { keptStory } from '../../../sandbox/sample/kept-story';
import { present } from '../../../sandbox/sample/story-time';

const folder = mkdtempSync(path.join(tmpdir(), 'throughline-story-'));
const clock = installClock();
const jira = createJira({ databasePath: ':memory:', clock, siteUrl: 'https://northlight.example' });
afterAll(() => {
  jira.close();
  rmSync(folder, { recursive: true });
});

/** The app says yes to everything; what is put aside and brought back of it is written down. */
const copies: string[] = [];
const platform = {
  invoke: async () => ({ ok: true }),
  drainQueue: async () => 0,
  runSchedule: async () => undefined,
  deliver: async () => undefined,
  reset: () => undefined,
  manifest: { app: { id: 'app' }, modules: {}, permissions: { scopes: [] } },
  copyInto: (file: string) => copies.push(`kept ${path.basename(file)}`),
  copyBack: (file: string) => copies.push(`brought back ${path.basename(file)}`),
};

/** What every kind of question about the issues answers. */
async function seen(): Promise<string[]> {
  const ask = async (method: string, where: string, body?: unknown) =>
    (await jira.request({ kind: 'user', accountId: 'nora-whitfield' }, {
      method, path: where, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })).body;
  const count = (jql: string) => ask('POST', '/rest/api/3/search/approximate-count', { jql });
  return Promise.all([
    count('project in (SUP, PAY, ONB, MOB, ACC, GRO, REL)'),
    count('summary ~ "invoice"'),
    count('status WAS "In Progress" BEFORE "2026-01-20"'),
    count('labels = billing'),
    count('"Story point estimate" > 3'),
    ask('GET', '/rest/api/3/issue/SUP-1?expand=changelog'),
    ask('GET', '/rest/api/3/project/search'),
  ]);
}

test('told again, the story is what it was when it was first told, whatever has happened since', async () => {
  const tell = keptStory(folder, { jira, platform, clock });
  await tell(1);
  const first = await seen();
  const { id } = z.object({ id: z.string() }).parse(JSON.parse(first[5] ?? ''));
  jira.edit(id, { summary: 'Something else' }, null);
  jira.deleteIssue(String(Number(id) + 1), null);
  jira.reset();
  clock.advance(86_400_000);
  await tell(1);
  expect(await seen()).toEqual(first);
  expect(Math.abs(clock.now() - present)).toBeLessThan(60_000);
  expect(copies).toEqual(['kept story-forge.db', 'brought back story-forge.db']);
}, 30_000);
