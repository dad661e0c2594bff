import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importFile } from '../../sandbox/jira/import/import-file';
import { aCompany, aKeyResult, anObjective } from '../support/a-company';
import type { Site } from '../support/a-site';

const folder = path.join(__dirname, '../../../shared/data/jira/titanium');
const files = ['DAEMON', 'TIMOB'].map((name) => path.join(folder, `${name}.jsonl.gz`));
const present = files.every((file) => existsSync(file));
const facts = present ? (JSON.parse(readFileSync(path.join(folder, 'facts.json'), 'utf8')) as Facts) : null;

type Facts = Record<'1 children by status category', Record<string, { total: number; done: number; indeterminate?: number }>>;

/** Real Jira data is not part of a checkout; without it this is reported as not run. */
const withData = present ? test : test.skip;

withData(
  `Key results linked to real epics show exactly their work${present ? '' : ' (not run: the real Jira exports are not beside this checkout)'}`,
  async () => {
    const site: Site = await aCompany();
    await importFile(site.jira, ...(files as [string, ...string[]]));
    const objective = await anObjective(site, 'maya', 'SUP');
    for (const [epic, fact] of Object.entries(facts?.['1 children by status category'] ?? {})) {
      const keyResult = await aKeyResult(site, 'maya', objective);
      const issueId = await idOf(site, epic);
      const panel = await site.ask('nora', 'linkWork', { issueId, keyResult });
      expect([epic, panel.keyResults[0]?.state.work]).toMatchObject([
        epic,
        { total: fact.total, done: fact.done, inProgress: fact.indeterminate ?? 0 },
      ]);
    }
    site.close();
  },
  120_000,
);

async function idOf(site: Site, key: string): Promise<string> {
  const answer = await site.jira.request({ kind: 'app' }, { method: 'GET', path: `/rest/api/3/issue/${key}?fields=summary` });
  return (JSON.parse(answer.body) as { id: string }).id;
}
