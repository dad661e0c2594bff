import { gzipSync } from 'node:zlib';
import { anEpic, aRow, asLines, imported } from './exported-row';

const three = () => [aRow(), aRow(), aRow({ summary: 'A "quoted" \\ brace } and bracket ]' })];

describe('the shapes of an export', () => {
  test.each([
    ['JSON lines', asLines],
    ['an array', (rows: unknown[]) => JSON.stringify(rows)],
    ['an indented array', (rows: unknown[]) => JSON.stringify(rows, null, 2)],
    ['a search page', (rows: unknown[]) => JSON.stringify({ expand: 'schema,names', startAt: 0, total: 3, issues: rows })],
    ['search pages one after another', (rows: unknown[]) => rows.map((row) => JSON.stringify({ total: 3, issues: [row] })).join('\n')],
    ['lines with a byte order mark and CRLF', (rows: unknown[]) => `\uFEFF${rows.map((row) => JSON.stringify(row)).join('\r\n')}\r\n`],
  ])('%s is read, plain and gzipped, whatever its name', async (_shape, write) => {
    const rows = three();
    const plain = await imported(write(rows), 'plain.gz');
    const packed = await imported(gzipSync(write(rows)), 'packed.json');

    expect(plain.report).toMatchObject({ issues: 3, problems: [] });
    expect(plain.records.issues).toHaveLength(3);
    expect(packed.records).toEqual(plain.records);
    expect(plain.records.issues?.[2]?.summary).toBe('A "quoted" \\ brace } and bracket ]');
  });

  test('a page read in pieces of any size gives the same issues', async () => {
    const { arraySplitter } = await import('../../../sandbox/jira/import/row-splitter');
    const text = JSON.stringify({ names: { a: 'issues' }, issues: three() }, null, 1);
    const whole = arraySplitter().push(text);
    for (const size of [1, 2, 7, 50]) {
      const splitter = arraySplitter();
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(pieces.flatMap((piece) => splitter.push(piece))).toEqual(whole);
    }
    expect(whole).toHaveLength(3);
  });

  test('a bad row is reported with its line and the rest loads', async () => {
    const good = aRow();
    const { report } = await imported(
      [
        JSON.stringify(good),
        '{"id": 1, ',
        JSON.stringify(aRow({ created: 'yesterday' }, { key: 'CAR-900' })),
        '',
        JSON.stringify(anEpic()),
      ].join('\n'),
    );

    expect(report).toMatchObject({ issues: 2, epics: 1, projects: 1 });
    expect(report.problems).toEqual([
      { line: 2, problem: 'This is not JSON.' },
      { line: 3, key: 'CAR-900', problem: 'fields.created: "yesterday" is not an instant' },
    ]);
  });

  test('in an array, something that is no issue is reported on the line it starts on', async () => {
    const { report } = await imported(`[\n${JSON.stringify(aRow())},\nnull,\n${JSON.stringify(aRow())}\n]`);
    expect(report.issues).toBe(2);
    expect(report.problems).toEqual([{ line: 3, problem: expect.stringContaining('issue: ') }]);
  });

  test('a file that breaks off keeps what came before', async () => {
    const text = JSON.stringify([aRow(), aRow()], null, 1);
    const { report } = await imported(text.slice(0, -60));
    expect(report.issues).toBe(1);
    expect(report.problems).toEqual([{ line: expect.any(Number), problem: 'The file ends in the middle of this issue.' }]);

    const packed = gzipSync(asLines(Array.from({ length: 5000 }, () => aRow({ summary: String(Math.sin(Math.random())) }))));
    const broken = await imported(packed.subarray(0, packed.length / 2));
    expect(broken.report.issues).toBeGreaterThan(100);
    expect(broken.report.problems).toEqual([{ line: expect.any(Number), problem: 'The file ends in the middle of this issue.' }]);
  });

  test('an empty file holds no issues, a missing one is an error', async () => {
    expect((await imported('')).report).toMatchObject({ issues: 0, problems: [] });
    const { importFile } = await import('../../../sandbox/jira/import/import-file');
    await expect(importFile({ load: () => undefined }, '/nowhere.json')).rejects.toThrow('/nowhere.json');
  });
});
