'use strict';
/**
 * Bundles src/ with Forge's own bundler into .build/app: what `forge deploy` would upload, but for Atlassian's loader.
 * It has to be a CommonJS main script (the bundler looks for `require.main`), so it runs as a child process:
 *
 *   node scripts/bundle.cjs [output folder]      from the folder that holds manifest.yml; no network is used
 */
const fs = require('node:fs');
const path = require('node:path');

// Without this the bundler fetches Atlassian's loader from a CDN.
process.env.FORGE_RUNTIME_PATH = path.join(__dirname, 'forge-runtime');

const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const quiet = () => undefined;
const logger = { info: quiet, debug: quiet, trace: quiet, warn: console.warn, error: console.error };

bundle(path.resolve(process.argv[2] ?? '.build/app')).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function bundle(output) {
  const fileSystemReader = new FileSystemReader();
  const config = new ConfigFile(fileSystemReader, new FileSystemWriter());
  const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader }), config);
  const result = await bundler.bundle({
    appDirectory: process.cwd(),
    entryPoints: getEntryPoints(await config.getAppHandlers()),
  });
  // Made beside its place and moved there whole, so that a running sandbox never reads half a bundle.
  const fresh = `${output}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.cpSync(result.outputDir, fresh, { recursive: true });
  for (const [name, content] of result.additionalOutputs) writeInto(fresh, name, content);
  // The packager, too, adds the parsed manifest as JSON under this name.
  fs.writeFileSync(path.join(fresh, 'manifest.yml'), JSON.stringify(await config.readConfig()));
  fs.rmSync(output, { recursive: true, force: true });
  fs.renameSync(fresh, output);
  fs.rmSync(result.outputDir, { recursive: true, force: true });
}

function writeInto(folder, name, content) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (Buffer.isBuffer(content)) fs.writeFileSync(file, content);
  else fs.copyFileSync(content, file);
}
