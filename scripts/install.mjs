import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const lockFile = join(root, 'package-lock.json');
const marker = join(root, 'node_modules', '.throughline-lock');
const npmsRecord = join(root, 'node_modules', '.package-lock.json');

/**
 * Installs the dependencies that package-lock.json names, unless they are there already. Uses nothing but Node's own
 * modules, so that it can run first on a fresh clone. Ends the process when it cannot.
 */
export function ensureInstalled() {
  requireNode();
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8').trim() === wanted) return;
  if (!npmInstalledTheLock()) install();
  writeFileSync(marker, `${wanted}\n`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Throughline needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** A person may have run npm themselves: npm's own record of what it installed then agrees with the lock. */
function npmInstalledTheLock() {
  if (!existsSync(npmsRecord)) return false;
  const installed = JSON.parse(readFileSync(npmsRecord, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).filter(([path]) => path !== '');
  return (
    wanted.every(([path, { version, optional }]) => (path in installed ? installed[path].version === version : optional)) &&
    Object.keys(installed).length <= wanted.length
  );
}

function install() {
  console.log('Installing dependencies (npm ci, once; about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(
    command,
    [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && !npm },
  );
  if (status !== 0) giveUp('npm ci failed; its own message is above.');
}

function giveUp(why) {
  console.error(why);
  process.exit(1);
}
