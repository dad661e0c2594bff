/** npm run bench:coach: see docs/coach.md. */
import { ensureInstalled } from './install.mjs';
import { runNode } from './run.mjs';

ensureInstalled();
const { code } = await runNode(['--import', 'tsx', 'scripts/coach/bench.ts', ...process.argv.slice(2)]);
process.exitCode = code;
