import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a Node program (a file and its arguments) in the repository's root and resolves with its exit code. Its output
 * goes to this terminal; with `quiet` it is kept in `output` instead.
 */
export function runNode(program, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The files behind installed commands, so that neither a shell nor npx stands between. */
export const tools = {
  eslint: join(root, 'node_modules/eslint/bin/eslint.js'),
  jest: join(root, 'node_modules/jest/bin/jest.js'),
  playwright: join(root, 'node_modules/@playwright/test/cli.js'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  vite: join(root, 'node_modules/vite/bin/vite.js'),
};
