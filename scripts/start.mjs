/** npm start: installs if needed, builds what changed, and runs the local Jira until it is stopped. */
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';

const args = process.argv.slice(2);

try {
  ensureInstalled();
  if (await answeredWithoutRunning(args)) process.exit();
  await build({ say: (line) => console.log(`Build: ${line}`) });
  serve(args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** A question about the options, or a mistake in them, needs no build. */
async function answeredWithoutRunning(options) {
  const { tsImport } = await import('tsx/esm/api');
  const { helpText, parseOptions, UsageError } = await tsImport('../sandbox/options.ts', import.meta.url);
  try {
    if (parseOptions(options) !== 'help') return false;
    console.log(helpText);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
  return true;
}

function serve(options) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts', ...options], { cwd: root, stdio: 'inherit' });
  // A terminal sends Ctrl-C to the child as well; other ways of stopping reach only this process.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}
