/** npm run deploy: Atlassian's own command line, with what this app needs done before. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';

const cli = '@forge/cli@13';
const placeholder = '00000000-0000-4000-8000-000000000000';

const help = `Puts Throughline on a real Jira Cloud site, with Atlassian's command line (${cli}, fetched by npx).

  npm run deploy -- register                        once: makes the app yours and writes its id into manifest.yml
  npm run deploy -- deploy                          builds and uploads it
  npm run deploy -- install --site NAME.atlassian.net
                                                    offers it to a site; run again with --upgrade when scopes changed
  npm run deploy -- <command> …                     any other command of the Forge CLI: logs, whoami, uninstall, …

  --environment NAME   development (default), staging or production

You need
  · an Atlassian account and an API token of it: https://id.atlassian.com/manage-profile/security/api-tokens
    in the environment as FORGE_EMAIL and FORGE_API_TOKEN (or \`npm run deploy -- login\` once)
  · a Jira Cloud site that you administer: https://go.atlassian.com/cloud-dev makes a free one
  · a network: the upload, and the loader that Forge puts around the bundle, are Atlassian's

What a deployment can never take back (storage indexes) and what asks every admin anew (scopes): docs/decisions/.`;

const [command, ...more] = process.argv.slice(2);

try {
  if (command === undefined || command === 'help' || command === '--help') console.log(help);
  else await deploy(command, more);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function deploy(name, options) {
  const registered = !readFileSync(join(root, 'manifest.yml'), 'utf8').includes(placeholder);
  if (name === 'register' && registered) throw new Error('manifest.yml already holds an app id; this app is registered.');
  if ((name === 'deploy' || name === 'install') && !registered) {
    throw new Error('The app id in manifest.yml is a placeholder. Run `npm run deploy -- register` first.');
  }
  if (name === 'deploy') {
    ensureInstalled();
    await build();
  }
  forge([name, ...defaultsOf(name, options), ...options]);
}

function defaultsOf(name, options) {
  if (name === 'register') return options.length === 0 ? ['Throughline'] : [];
  if (name !== 'deploy' && name !== 'install') return [];
  const environment = options.some((option) => /^(-e|--environment)(=|$)/.test(option)) ? [] : ['--environment', 'development'];
  return name === 'install' ? ['--product', 'Jira', ...environment] : environment;
}

function forge(args) {
  const { status, error } = spawnSync('npx', ['--yes', '--package', cli, 'forge', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // On Node 20 the command line fails to load from V8's compile cache.
    env: { ...process.env, ...(process.versions.node.startsWith('20.') ? { DISABLE_V8_COMPILE_CACHE: '1' } : {}) },
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
