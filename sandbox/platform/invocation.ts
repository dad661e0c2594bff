import { AsyncLocalStorage } from 'node:async_hooks';

/** What a request of the app's code is addressed to: the first argument of `__forge_fetch__`. */
export interface ForgeTarget {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
}

/** One run of one function. */
export interface Invocation {
  id: string;
  functionKey: string;
  /** Who called; null for the queue, schedules and events. */
  accountId: string | null;
  /** What the Forge libraries read as `__forge_runtime__`. */
  runtime: object;
  /** Answers the libraries' requests. */
  fetch(target: ForgeTarget, path: string, init: RequestInit): Promise<Response>;
  allowsEgress(url: string): boolean;
  log(level: string, message: string): void;
}

/** The invocation whose code is running, if any. */
export function currentInvocation(): Invocation | undefined {
  return invocations().getStore();
}

/** Runs code, and whatever it awaits, as part of an invocation. */
export function runWithin<T>(invocation: Invocation, work: () => T): T {
  return invocations().run(invocation, work);
}

/** Held by the process and not by this module, so that several copies of it (a test runner makes them) agree. */
function invocations(): AsyncLocalStorage<Invocation> {
  return (process[SLOT] ??= new AsyncLocalStorage<Invocation>());
}

const SLOT = Symbol.for('throughline.sandbox.invocations');

declare global {
  // Node's own types keep Process in this namespace; there is no other way to add to it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace NodeJS {
    interface Process {
      [SLOT]?: AsyncLocalStorage<Invocation>;
    }
  }
}
