import { z } from 'zod';
import type { JiraEvent } from '../doors';
import type { FunctionLog } from './function-log';
import type { Functions } from './functions';
import type { AppManifest } from './manifest';
import { wishedRetry } from './retry';
import { triggerFilter, triggerFilterSchema, type TriggerFilter } from './trigger-filter';

/** The manifest's product triggers. */
export interface Triggers {
  /**
   * Hands an event to every trigger that names it and whose filter lets it pass; one that a filter stops costs no
   * invocation. A function that throws leaves its error in the function log, as on the platform, where nobody hears of it;
   * one that returns an InvocationError is tried again at once, up to 4 times (its `retryAfter` is not waited for here).
   */
  deliver(event: JiraEvent): Promise<void>;
  /** Waits for the triggers that run; false when none did. */
  settled(): Promise<boolean>;
}

/** Throws when a trigger has a filter that is not modelled here: an event that should be dropped must not get through. */
export function appTriggers(options: { manifest: AppManifest; functions: Functions; log: FunctionLog; now: () => number }): Triggers {
  const { manifest, functions, log, now } = options;
  const triggers = (manifest.modules.trigger ?? []).map((entry) => {
    const { key, function: functionKey, events, filter } = readTrigger(entry);
    const warn = (message: string) => log.write({ at: now(), invocationId: '', functionKey, level: 'warn', message });
    return { key, functionKey, events, passes: filterOf(key, filter, { scopes: manifest.permissions.scopes, warn }) };
  });
  const running = new Set<Promise<unknown>>();

  const run = async (key: string, functionKey: string, event: JiraEvent) => {
    const caller = { accountId: null, moduleKey: key, moduleType: 'trigger' };
    for (let retries = 0; ; retries += 1) {
      const wish = wishedRetry(await functions.call(functionKey, event, caller), retries);
      if (typeof wish === 'string') return;
    }
  };

  return {
    deliver: async (event) => {
      const concerned = triggers.filter(({ events, passes }) => events.includes(event.eventType) && passes(event));
      const runs = Promise.allSettled(concerned.map(({ key, functionKey }) => run(key, functionKey, event)));
      running.add(runs);
      await runs;
      running.delete(runs);
    },
    settled: async () => {
      const waited = running.size > 0;
      while (running.size > 0) await Promise.all(running);
      return waited;
    },
  };
}

function filterOf(key: string, filter: TriggerModule['filter'], surroundings: Parameters<typeof triggerFilter>[1]): TriggerFilter {
  try {
    return filter ? triggerFilter(filter, surroundings) : () => true;
  } catch (error) {
    throw new Error(`The sandbox cannot serve the filter of trigger "${key}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readTrigger(entry: unknown): TriggerModule {
  const result = triggerModule.safeParse(entry);
  if (result.success) return result.data;
  throw new Error(`The sandbox cannot serve this trigger: ${z.prettifyError(result.error)}`);
}

const triggerModule = z.object({
  key: z.string(),
  function: z.string(),
  events: z.array(z.string()),
  filter: triggerFilterSchema.optional(),
});

type TriggerModule = z.infer<typeof triggerModule>;
