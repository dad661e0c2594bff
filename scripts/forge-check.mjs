/** npm run forge:check: what Atlassian's own tools say of the manifest, the code and the bundle, without a network. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { appBundle, root } from './paths.mjs';
import { runNode } from './run.mjs';
import { oneCheck, runStages } from './stages.mjs';

process.chdir(root);
ensureInstalled();
const failures = await runStages([
  oneCheck('build', buildEverything),
  oneCheck('manifest', () => validate('FULL')),
  oneCheck('triggers', () => validate('PRODUCT_TRIGGER')),
  oneCheck('forge lint', lint),
]);
process.exitCode = failures === 0 ? 0 : 1;

/** The bundle is the one that the sandbox runs: same folder, same program, rebuilt only when a source changed. */
async function buildEverything() {
  await build();
  return `bundle ${(statSync(join(appBundle, 'index.cjs')).size / 1024).toFixed(0)} kB, unminified`;
}

/** Warnings are printed; only what Forge itself calls an error fails (`success` is false for warnings, too). */
async function validate(kind) {
  const { ProcessorBuilder, ValidationTypes } = await import('@forge/manifest');
  const processor = ProcessorBuilder.instance().withValidation(ValidationTypes[kind]).build();
  const { errors: problems = [] } = await processor.process('manifest.yml');
  for (const { level, line, column, message } of problems) {
    console.log(`manifest.yml:${line}:${column} ${level}: ${message}`);
  }
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (errors > 0) throw new Error(`${errors} errors in manifest.yml`);
  return problems.length > 0 ? `warnings: ${problems.length}` : undefined;
}

async function lint() {
  const { code } = await runNode(['scripts/forge-lint.cjs']);
  if (code !== 0) throw new Error("Forge's lint found errors");
  return undefined;
}
