import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { judge } from './judge';

const [file = '-', ...more] = process.argv.slice(2);
if (more.length > 0) leave(`One file at a time; got ${more.length + 1}.`);
if (file !== '-' && !existsSync(file)) leave(`There is no file ${file}.`);

const row = z.object({ text: z.string() });
let faults = 0;
let number = 0;
void main();

async function main(): Promise<void> {
  for await (const line of createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    const text = textOf(number === 1 ? line.replace(/^\uFEFF/, '') : line);
    if (text === null) continue;
    if (!process.stdout.write(`${JSON.stringify(judge(text))}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  process.exitCode = faults > 0 ? 1 : 0;
}

/** The text of a line: a JSON object's `text`, else the line itself; null for an empty one, and for an object without text. */
function textOf(line: string): string | null {
  if (line.trim() === '') return null;
  if (!line.trimStart().startsWith('{')) return line;
  const parsed = row.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data.text;
  faults += 1;
  console.error(`Line ${number} is no JSON object with a text; it was left out.`);
  return null;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function leave(why: string): never {
  console.error(why);
  process.exit(2);
}
