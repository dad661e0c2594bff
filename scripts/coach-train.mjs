/** npm run coach:train: see docs/coach.md. */
import { ensureInstalled } from './install.mjs';
import { runNode } from './run.mjs';

ensureInstalled();
const { code } = await runNode(['--import', 'tsx', 'scripts/coach/train.ts', ...process.argv.slice(2)]);
process.exitCode = code;
