import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Bench, Table } from './bench';

/** Runs every bench whose name holds one of the words given (all without any), and prints its table. */
async function run(words: string[]): Promise<void> {
  const chosen = readdirSync(__dirname)
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort();
  let missed = 0;
  for (const name of chosen) {
    const table = await (await loadBench(name))();
    print(table);
    missed += table.missed.length;
  }
  console.log(`\n${chosen.length} benches, ${missed} bars missed`);
  process.exitCode = missed === 0 && chosen.length > 0 ? 0 : 1;
}

async function loadBench(name: string): Promise<Bench> {
  const { default: loaded }: { default: unknown } = await import(pathToFileURL(join(__dirname, name)).href);
  // A CommonJS module arrives wrapped once more.
  const bench = isRecord(loaded) ? loaded['default'] : loaded;
  if (!isBench(bench)) throw new Error(`${name} has no default export that could be run.`);
  return bench;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isBench(value: unknown): value is Bench {
  return typeof value === 'function';
}

function print({ title, columns, rows, missed }: Table): void {
  const lines = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}\n`);
  for (const line of lines) console.log(`  ${line.map((cell, column) => align(cell, widths[column] ?? 0, column)).join('   ')}`);
  for (const sentence of missed) console.log(`  ✗ ${sentence}`);
}

function align(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

void run(process.argv.slice(2));
