import { randomUUID } from 'node:crypto';
import type { Meter } from '../doors';
import type { FunctionLog } from './function-log';
import type { ForgeTarget, Invocation } from './invocation';
import { runWithin } from './invocation';
import { egressRule } from './egress-guard';
import { forgeFetch } from './forge-fetch';
import type { Services } from './forge-fetch';
import type { Installation } from './forge-runtime';
import { forgeRuntime } from './forge-runtime';

/** Who is called and for whom. */
export interface InvocationRequest {
  functionKey: string;
  accountId: string | null;
  moduleKey?: string;
  moduleType?: string;
  /** Real time the function may take; the platform gives resolvers 25 s. */
  budgetMs?: number;
}

/** Runs code as Forge runs a function: with its globals, principal, log, meter and time budget. */
export interface Runtime {
  run<T>(request: InvocationRequest, work: () => Promise<T> | T): Promise<T>;
}

export const RESOLVER_BUDGET_MS = 25_000;

export function createRuntime(options: {
  services: Services;
  installation: Installation;
  log: FunctionLog;
  now: () => number;
  codeFolder: string;
}): Runtime {
  const { services, installation, log, now, codeFolder } = options;
  const allowsEgress = egressRule(services.manifest.permissions.external);

  return {
    run: async (request, work) => {
      const id = randomUUID();
      const { functionKey, accountId, moduleKey = '', moduleType = '', budgetMs = RESOLVER_BUDGET_MS } = request;
      const started = performance.now();
      const elapsed = () => performance.now() - started;
      const write = (level: string, message: string) =>
        log.write({ at: now(), invocationId: id, functionKey, level, message });
      const answer = forgeFetch(services, { id, accountId });
      let over = false;
      const invocation: Invocation = {
        id, functionKey, accountId, allowsEgress, log: write,
        // The platform freezes a function that has run out of time; here its requests are refused from then on.
        fetch: async (target: ForgeTarget, path, init) => {
          if (over) throw new Error(`Invocation of ${functionKey} is over; its request ${path} is refused.`);
          return answer(target, path, init);
        },
        runtime: forgeRuntime({
          installation, invocationId: id, functionKey, moduleKey, moduleType, accountId, codeFolder,
          scopes: services.manifest.permissions.scopes,
          remainingMs: () => Math.max(0, budgetMs - elapsed()),
        }),
      };
      let failed = true;
      try {
        const result = await withinBudget(runWithin(invocation, async () => work()), functionKey, budgetMs);
        failed = false;
        return result;
      } catch (error) {
        write('error', describe(error));
        throw error;
      } finally {
        over = true;
        recordInvocation(services.meter, { id, functionKey, milliseconds: elapsed(), failed });
      }
    },
  };
}

/** Rejects once the budget is spent; the message is ours, that of the platform is not documented. */
async function withinBudget<T>(work: Promise<T>, functionKey: string, budgetMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const spent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Function ${functionKey} timed out after ${budgetMs / 1000} seconds.`)), budgetMs);
  });
  try {
    return await Promise.race([work, spent]);
  } finally {
    clearTimeout(timer);
  }
}

function recordInvocation(meter: Meter, run: { id: string; functionKey: string; milliseconds: number; failed: boolean }): void {
  const { id: invocationId, ...rest } = run;
  meter.record({ kind: 'invocation', invocationId, ...rest });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
