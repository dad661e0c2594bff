import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from './world';

/** A Jira on the first day with the app: an admin called Site Admin, two projects, three people, no OKRs. */
export async function jiraWithoutOkrs(world: World): Promise<void> {
  await world.reset({ empty: true });
  const folder = await mkdtemp(join(tmpdir(), 'throughline-e2e-'));
  const file = join(folder, 'export.jsonl');
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  await world.importFile(file);
  await rm(folder, { recursive: true });
  await world.as('Site Admin');
}

const helpDesk = { id: '101', key: 'HELP', name: 'Help desk' };
const webShop = { id: '102', key: 'SHOP', name: 'Web shop' };

const rows = [
  issue(1, helpDesk, 'Answer billing questions', 'Ada Berg', null),
  issue(2, helpDesk, 'Move old macros', 'Bo Lund', { id: '1', name: 'Won\'t Do' }),
  issue(3, webShop, 'Show delivery dates', 'Cleo Marsh', { id: '2', name: 'Duplicate' }),
  issue(4, webShop, 'Remember the cart', 'Cleo Marsh', { id: '3', name: 'Done' }),
];

function issue(id: number, project: typeof helpDesk, summary: string, person: string, resolution: { id: string; name: string } | null) {
  return {
    id: String(id),
    key: `${project.key}-${id}`,
    fields: {
      summary,
      project,
      issuetype: { id: '10001', name: 'Task', subtask: false },
      status: resolution
        ? { id: '3', name: 'Done', statusCategory: { key: 'done' } }
        : { id: '1', name: 'To Do', statusCategory: { key: 'new' } },
      resolution,
      assignee: { accountId: person.toLowerCase().replace(' ', '-'), displayName: person, active: true },
      created: '2026-01-05T09:00:00.000+0000',
      resolutiondate: resolution ? '2026-01-08T09:00:00.000+0000' : null,
    },
  };
}
