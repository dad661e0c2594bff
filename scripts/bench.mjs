/**
 * npm run bench: builds, then runs every test/bench/*.bench.ts, prints their tables and fails when a bar is missed.
 * Words after `--` choose benches by name.
 */
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runNode } from './run.mjs';

ensureInstalled();
await build();
const { code } = await runNode(['--import', 'tsx', 'test/bench/run.ts', ...process.argv.slice(2)]);
process.exitCode = code;
