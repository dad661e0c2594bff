import { format } from 'node:util';
import { egressGuard } from './egress-guard';
import type { ForgeTarget } from './invocation';
import { currentInvocation } from './invocation';
import { idleRuntime } from './forge-runtime';

/**
 * Installs what the Forge libraries find in their process: `__forge_fetch__`, `__forge_runtime__` and a `fetch` that
 * knows the manifest's egress; and sends the console of app code to its function log. To be called before any
 * `@forge/*` module is loaded, since they read some of these at import. Once a process; further calls do nothing.
 */
export function installForgeGlobals(): void {
  if (Reflect.has(globalThis, '__forge_fetch__')) return;
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => currentInvocation()?.runtime ?? idleRuntime,
  });
  Reflect.set(globalThis, '__forge_fetch__', forgeFetch);
  globalThis.fetch = egressGuard(globalThis.fetch);
  for (const level of LEVELS) captureConsole(level);
}

async function forgeFetch(target: ForgeTarget, path: string, init: RequestInit = {}): Promise<Response> {
  const invocation = currentInvocation();
  if (!invocation) throw new Error(`Forge request outside of an invocation: ${target.remote ?? target.type} ${path}`);
  return invocation.fetch(target, path, init);
}

const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const;

function captureConsole(level: (typeof LEVELS)[number]): void {
  const original = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    const invocation = currentInvocation();
    if (invocation) invocation.log(level, format(...parts));
    else original(...parts);
  };
}
