'use strict';
/**
 * Runs Forge's own client-side lint over src/ and manifest.yml without a network. It normally downloads the products'
 * API descriptions to learn which scope a route needs; swagger/jira.json states that for the routes we use.
 *
 *   node scripts/forge-lint.cjs      from the folder that holds manifest.yml
 */
const fs = require('node:fs');
const path = require('node:path');

const swagger = path.join(__dirname, 'swagger');
process.env.USE_LOCAL_SWAGGER = '1';
process.env.LOCAL_JIRA_SWAGGER = path.join(swagger, 'jira.json');
for (const product of ['JSM', 'JSW', 'CONF', 'CONF_V2', 'BB']) {
  process.env[`LOCAL_${product}_SWAGGER`] = path.join(swagger, 'empty.json');
}

const { lint, parseSourceFile, problemCount, reportLintResults } = require('@forge/lint');
const { parse } = require('yaml');

const quiet = () => undefined;
const logger = { info: console.log, warn: console.warn, error: console.error, debug: quiet, trace: quiet };
const featureFlags = { getDeprecatedRuntimes: async () => [] };

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function main() {
  const manifest = parse(fs.readFileSync('manifest.yml', 'utf8'));
  const files = sources('src');
  let read = 0;
  const parseFunction = (file, parser) => {
    read += 1;
    return parseSourceFile(file, parser);
  };
  const options = { linter: { mode: 'client-side' }, parseFunction };
  const results = await lint(files, manifest, 'development', logger, featureFlags, options);
  reportLintResults(logger, results, false);
  const { errors, warnings } = problemCount(results);
  console.log(`${read} of ${files.length} files linted: ${errors} errors, ${warnings} warnings`);
  if (read < files.length) {
    // The linter takes `include` of tsconfig.json as globs of files, and passes over the others without a word.
    console.error('The linter skipped files: "include" in tsconfig.json has to be a glob, "src/**/*.ts".');
    process.exitCode = 1;
  }
}

/** Paths as `src/…`: the linter finds handlers by that form. */
function sources(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.posix.join(folder, String(name).split(path.sep).join('/')))
    .filter((name) => /\.[jt]sx?$/.test(name));
}
