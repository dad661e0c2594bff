/**
 * npm test: installs if needed, then types, lint, tests, build and browser, each with its time and counts.
 *
 *   npm test                     everything
 *   npm test -- unit lint        only these stages
 *   npm test -- unit -- pace     what follows the second `--` goes to the stage's own program (here: jest's patterns)
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { reports, root } from './paths.mjs';
import { runNode, tools } from './run.mjs';
import { oneCheck, runStages } from './stages.mjs';

const [names, more] = splitAt(process.argv.slice(2), '--');

const stages = [
  oneCheck('types', types),
  oneCheck('lint', lint),
  { name: 'unit', run: () => jest('unit') },
  oneCheck('build', () => build()),
  { name: 'integration', run: () => jest('integration') },
  { name: 'screens', run: () => jest('screens') },
  { name: 'browser', run: browser },
];

const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name));
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));

if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}. Stages: ${stages.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  process.chdir(root);
  ensureInstalled();
  mkdirSync(reports, { recursive: true });
  process.exitCode = (await runStages(chosen)) === 0 ? 0 : 1;
}

/** One project for each place where code runs; two compilers at a time, since each takes a core and a gigabyte. */
async function types() {
  const projects = ['static', 'test', 'sandbox', 'scripts', '.'];
  const failed = [];
  const next = async () => {
    for (let project = projects.shift(); project !== undefined; project = projects.shift()) {
      const { code, output } = await runNode(typeCheck(project), { quiet: true });
      if (code === 0) continue;
      failed.push(project === '.' ? 'src' : project);
      console.log(output.trimEnd());
    }
  };
  await Promise.all([next(), next()]);
  if (failed.length > 0) throw new Error(`type errors in ${failed.join(', ')}`);
  return 'src, static, sandbox, scripts, test';
}

function typeCheck(project) {
  const memory = join('.build', 'types', `${project === '.' ? 'src' : project}.tsbuildinfo`);
  return [tools.tsc, '--project', project, '--noEmit', '--incremental', '--tsBuildInfoFile', memory];
}

async function lint() {
  const { code } = await runNode([tools.eslint, '.', '--max-warnings', '0', ...more]);
  if (code !== 0) throw new Error('the lint refused something');
  return undefined;
}

async function jest(project) {
  const report = freshReport(`${project}.json`);
  const selection = ['--selectProjects', project, '--maxWorkers=2', '--passWithNoTests'];
  const { code } = await runNode([tools.jest, ...selection, '--json', `--outputFile=${report}`, ...more]);
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = readReport(report);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return counted({ passed: numPassedTests, failed, skipped: numPendingTests, code });
}

async function browser() {
  await build();
  const report = freshReport('browser.json');
  const { code } = await runNode([tools.playwright, 'test', ...more], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  const { stats, errors } = readReport(report);
  const failed = stats.unexpected + stats.flaky + errors.length;
  return counted({ passed: stats.expected, failed, skipped: stats.skipped, code });
}

/** A stage that ran nothing, or ended badly without a failed test, has failed all the same. */
function counted({ passed, failed, skipped, code }) {
  const note = skipped > 0 ? `${skipped} skipped` : undefined;
  if (failed > 0) return { passed, failed, note };
  if (passed === 0) return { passed, failed: 1, note: 'no test ran' };
  if (code !== 0) return { passed, failed: 1, note: `ended with exit code ${code}` };
  return { passed, failed, note };
}

function freshReport(name) {
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error('ended without a report; what it said is above');
  }
}

function splitAt(list, mark) {
  const at = list.indexOf(mark);
  return at === -1 ? [list, []] : [list.slice(0, at), list.slice(at + 1)];
}
