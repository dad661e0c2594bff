import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const root = join(__dirname, '..', '..', '..');

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium to test with: the one that CHROMIUM names, one that is installed, Playwright's own, or the one
 * that comes with npm, unpacked once. Throws when CHROMIUM names a file that is not there, or no Chromium is left.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which is not there.`);
    return named;
  }
  const installed = [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
  return installed ?? fromNpm();
}

/**
 * The headless Chromium of @sparticuz/chromium, made for Linux machines with nothing installed. It unpacks into the
 * temporary folder and takes any file of its name there for its own, so it gets a folder of ours, moved into place whole.
 */
async function fromNpm(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install one, run `npx playwright install chromium`, or set CHROMIUM to its path.');
  }
  const home = join(root, '.build', 'chromium');
  if (!existsSync(join(home, 'chromium'))) await unpackInto(home);
  addToPath('LD_LIBRARY_PATH', join(home, 'al2023', 'lib'));
  process.env['FONTCONFIG_PATH'] ??= join(home, 'fonts');
  return join(home, 'chromium');
}

async function unpackInto(home: string): Promise<void> {
  await mkdir(join(root, '.build'), { recursive: true });
  const fresh = await mkdtemp(`${home}-`);
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
  process.env['TMPDIR'] = fresh;
  // The package brings the libraries that a bare machine lacks (libnss3 and others), and unpacks them only for Lambda.
  if (!hasNss()) process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontsConfiguration(join(home, 'fonts')));
    await rename(fresh, home).catch(() => rm(fresh, { recursive: true }));
  } finally {
    for (const [name, value] of Object.entries(before)) setOrDelete(name, value);
  }
}

/** The package's own names folders of Lambda; without a font, the browser draws no text at all. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}

function hasNss(): boolean {
  const folders = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu'];
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('libnss3.so')));
}

function addToPath(name: string, folder: string): void {
  if (!existsSync(folder)) return;
  process.env[name] = [folder, process.env[name]].filter(Boolean).join(':');
}

function setOrDelete(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
