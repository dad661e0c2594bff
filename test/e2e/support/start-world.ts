import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findChromium } from './chromium';

const root = join(__dirname, '..', '..', '..');
const announcement = /Throughline runs at (http:\/\/\S+)/;
const patience = 120_000;

/**
 * Starts the sandbox once for all browser tests, as a person would, and finds a browser. What the workers need to know
 * goes through the environment: WORLD_URL and WORLD_CHROMIUM. Answers with the way to stop it.
 */
export default async function startWorld(): Promise<() => Promise<void>> {
  process.env['WORLD_CHROMIUM'] = await findChromium();
  const running = process.env['WORLD_URL'];
  if (running !== undefined && running !== '') return () => Promise.resolve();
  const port = await freePort();
  const world = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.env['WORLD_URL'] = await addressOf(world);
  return () => stop(world);
}

/** The site takes this port and the next one, for the app's frames; both have to be free. */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await listenOn(0);
    if (port < 65_535 && (await listenOn(port + 1).catch(() => 0)) === port + 1) return port;
  }
  throw new Error('No two neighboring ports are free on this machine.');
}

function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(taken));
    });
  });
}

function addressOf(world: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const giveUp = (why: string) => {
      world.kill();
      reject(new Error(`The sandbox ${why}. It said:\n${said.join('\n')}`));
    };
    const timer = setTimeout(() => giveUp('did not print its address in time'), patience);
    const listen = (line: string) => {
      said.push(line);
      const address = announcement.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    for (const stream of [world.stdout, world.stderr]) if (stream !== null) createInterface(stream).on('line', listen);
    world.once('exit', (code) => giveUp(`ended with code ${String(code)}`));
  });
}

async function stop(world: ChildProcess): Promise<void> {
  if (world.exitCode !== null || world.signalCode !== null) return;
  const ended = new Promise((resolve) => world.once('exit', resolve));
  world.kill('SIGTERM');
  const force = setTimeout(() => world.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}
