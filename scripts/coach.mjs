/**
 * npm run --silent coach -- FILE: reads key results from FILE (or standard input), one a line or JSON lines with `text`, and
 * prints one JSON object for each, in their order. See docs/coach.md.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { runNode } from './run.mjs';

// Only JSON may go to standard output, so what an installation says goes to the other one.
if (!existsSync(join(root, 'node_modules', 'tsx'))) console.log = console.error;
ensureInstalled();
const { code } = await runNode(['--import', 'tsx', join(root, 'scripts/coach/cli.ts'), ...process.argv.slice(2).map(fromHere)]);
process.exitCode = code;

/** Paths are meant from where the command was given; the program runs in the repository's root. */
function fromHere(file) {
  return file === '-' ? file : resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
