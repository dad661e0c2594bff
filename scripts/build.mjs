import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { appBundle, root, surfaces } from './paths.mjs';
import { runNode, tools } from './run.mjs';

const ourselves = ['package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs'];

/**
 * What is built: from which sources, into which folder, by which program. The surfaces come first, because a manifest
 * is valid only when the folders it names exist.
 */
const parts = [
  {
    name: 'surfaces',
    output: surfaces,
    sources: ['static', 'src/okr', 'src/coach', 'src/contract', 'src/measure', ...ourselves],
    program: [tools.vite, 'build', 'static', '--config', 'static/vite.config.mts', '--logLevel', 'warn'],
  },
  {
    name: 'app',
    output: appBundle,
    sources: ['src', 'manifest.yml', 'tsconfig.json', 'scripts/bundle.cjs', 'scripts/forge-runtime', ...ourselves],
    program: ['scripts/bundle.cjs'],
  },
];

/**
 * Builds what is older than its sources: the surfaces with Vite, the app with Forge's bundler. Throws when a build
 * fails, with the builder's own words already printed.
 */
export async function build({ say = console.log } = {}) {
  for (const part of parts) {
    const fingerprint = fingerprintOf(part.sources);
    if (upToDate(part, fingerprint)) {
      say(`${part.name}: unchanged`);
      continue;
    }
    const started = performance.now();
    const { code } = await runNode(part.program);
    if (code !== 0) throw new Error(`Building the ${part.name} failed.`);
    keep(part, fingerprint);
    say(`${part.name}: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

function upToDate(part, fingerprint) {
  return existsSync(part.output) && existsSync(stamp(part)) && readFileSync(stamp(part), 'utf8') === fingerprint;
}

function keep(part, fingerprint) {
  mkdirSync(dirname(stamp(part)), { recursive: true });
  writeFileSync(stamp(part), fingerprint);
}

function stamp(part) {
  return join(root, '.build', `${part.name}.fingerprint`);
}

/** A hash over names and contents, so that a checkout or a touched file alone builds nothing. */
function fingerprintOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source))).sort()) {
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path) || path === surfaces) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
