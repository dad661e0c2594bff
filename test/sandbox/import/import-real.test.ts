import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { StatusCategoryKey } from '../../../sandbox/jira/records';
import { importedFile } from './exported-row';

const folder = join(__dirname, '../../../../shared/data/jira');
const facts = z.object({
  size: z.object({ 'by project': z.record(z.string(), z.number()) }),
  '1 children by status category': z.record(z.string(), z.record(z.string(), z.number())),
});

if (existsSync(folder)) {
  const titanium = facts.parse(JSON.parse(readFileSync(join(folder, 'titanium/facts.json'), 'utf8')));
  const apache = facts.shape.size.parse(JSON.parse(readFileSync(join(folder, 'apache/facts.json'), 'utf8')).size);

  test.each([
    ['DAEMON', ['DAEMON-48']],
    ['TIMOB', ['TIMOB-19145', 'TIMOB-26570']],
  ])('all of %s loads, and the children of its epics stand as the facts say', async (project, epics) => {
    const { report, records, issue } = await importedFile(join(folder, `titanium/${project}.jsonl.gz`));

    expect(report).toMatchObject({ issues: titanium.size['by project'][project], projects: 1, problems: [] });
    const category = new Map(records.statuses?.map((status) => [status.id, status.category]));
    for (const epic of epics) {
      const { id } = issue(epic);
      const children = records.issues?.filter((child) => child.parentId === id) ?? [];
      const counts: Partial<Record<StatusCategoryKey | 'total', number>> = { total: children.length };
      for (const child of children) {
        const key = category.get(child.statusId) ?? 'new';
        counts[key] = (counts[key] ?? 0) + 1;
      }
      expect([epic, counts]).toEqual([epic, titanium['1 children by status category'][epic]]);
    }
  }, 60_000);

  test('projects loaded together: of 43 children in another project than their epic, the 28 whose epic is there have it', async () => {
    const file = (project: string) => join(folder, `titanium/${project}.jsonl.gz`);
    const { report, records } = await importedFile(file('AC'), file('ALOY'), file('DAEMON'), file('MOD'), file('TIMOB'));

    const byId = new Map(records.issues?.map((issue) => [issue.id, issue]));
    const epics = new Set(records.issueTypes?.filter((type) => type.hierarchyLevel === 1).map((type) => type.id));
    const abroad = records.issues?.filter((issue) => {
      const parent = byId.get(issue.parentId ?? '');
      return parent !== undefined && epics.has(parent.issueTypeId) && parent.projectId !== issue.projectId;
    });
    expect(abroad).toHaveLength(28);
    expect(report).toMatchObject({ issues: 29_057, projects: 5, epics: 134, problems: [] });
    expect(report.notes).toContainEqual({ issues: 2, note: expect.stringContaining('no summary') });
  }, 60_000);

  test('21 Apache projects load with their histories', async () => {
    const { report, records } = await importedFile(join(folder, 'apache/issues-with-changelog.jsonl.gz'));

    expect(report).toMatchObject({ issues: 501, projects: 21, problems: [] });
    expect(records.issues?.flatMap((issue) => issue.histories)).toHaveLength(2324);
    const last = (histories: { items: { field: string; toString: string | null }[] }[]) =>
      histories.flatMap(({ items }) => items.filter((item) => item.field === 'status')).at(-1)?.toString;
    const names = new Map(records.statuses?.map((status) => [status.id, status.name]));
    for (const issue of records.issues ?? []) {
      const name = names.get(issue.statusId);
      expect([issue.key, last(issue.histories) ?? name]).toEqual([issue.key, name]);
    }
    expect(Object.values(apache['by project']).reduce((sum, count) => sum + count)).toBe(report.issues);
  });
} else {
  test.skip(`real exports: did not run, ${folder} is not there`, () => undefined);
}
