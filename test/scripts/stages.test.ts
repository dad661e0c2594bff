import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const stages = pathToFileURL(join(__dirname, '..', '..', 'scripts', 'stages.mjs')).href;

test('a failed stage does not keep the later ones from running, and the last line adds everything up', () => {
  const said = run(`[
    { name: 'first', run: async () => ({ passed: 3, failed: 1 }) },
    oneCheck('second', async () => { throw new Error('it broke'); }),
    oneCheck('third', async () => 'all well'),
  ]`);

  expect(said).toContain('it broke');
  expect(said).toContain('all well');
  expect(said.trimEnd().split('\n').at(-1)).toBe('4 passed, 2 failed');
});

function run(list: string): string {
  const program = `import { oneCheck, runStages } from '${stages}'; await runStages(${list});`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout;
}
