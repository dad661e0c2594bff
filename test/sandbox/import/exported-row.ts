import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../../sandbox/jira/import/import-file';
import type { IssueRecord, JiraRecords } from '../../../sandbox/jira/records';

let rows = 0;

/** An issue as a server's REST export has it, different where the example says so. */
export function aRow(fields: Record<string, unknown> = {}, row: Record<string, unknown> = {}) {
  rows++;
  return {
    id: String(1000 + rows),
    key: `CAR-${rows}`,
    fields: {
      summary: 'Wheels fall off',
      project: { id: '10', key: 'CAR', name: 'Cars' },
      issuetype: { id: '1', name: 'Bug', subtask: false },
      status: { id: '6', name: 'Closed', statusCategory: { key: 'done' } },
      created: '2014-05-01T10:00:00.000+0000',
      reporter: { name: 'user-1', key: 'user-1', displayName: 'User 1', active: true },
      ...fields,
    },
    ...row,
  };
}

export const anEpic = (fields: Record<string, unknown> = {}, row: Record<string, unknown> = {}) =>
  aRow({ issuetype: { id: '6', name: 'Epic', subtask: false }, ...fields }, row);

export const asLines = (of: readonly unknown[]) => of.map((row) => JSON.stringify(row)).join('\n');

/** Imports a file of this content; answers with the report and all that was loaded. */
export async function imported(content: string | Uint8Array, name = 'export.json') {
  const file = join(await mkdtemp(join(tmpdir(), 'import-')), name);
  await writeFile(file, content);
  return importedFile(file);
}

export async function importedFile(...files: [string, ...string[]]) {
  const loaded: JiraRecords[] = [];
  const report = await importFile({ load: (records) => void loaded.push(records) }, ...files);
  const records = loaded[0] ?? {};
  const issue = (key: string): IssueRecord => {
    const found = records.issues?.find((one) => one.key === key);
    if (found === undefined) throw new Error(`${key} was not loaded`);
    return found;
  };
  return { report, records, issue };
}
