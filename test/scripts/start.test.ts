import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const start = join(__dirname, '..', '..', 'scripts', 'start.mjs');

test('--help tells the options, and builds nothing', () => {
  const { status, stdout } = npmStart('--help');

  expect(status).toBe(0);
  expect(stdout).toContain('--port');
  expect(stdout).not.toContain('Build');
});

test('an option that does not exist is named, with those that do, and builds nothing', () => {
  const { status, stdout, stderr } = npmStart('--prot', '80');

  expect(status).toBe(2);
  expect(stderr).toContain("'--prot'");
  expect(stderr).toContain('--port');
  expect(stdout).not.toContain('Build');
});

function npmStart(...options: string[]) {
  return spawnSync(process.execPath, [start, ...options], { encoding: 'utf8' });
}
