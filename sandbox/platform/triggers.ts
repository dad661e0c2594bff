import { z } from 'zod';
import type { JiraEvent } from '../doors';
import type { Functions } from './functions';
import type { AppManifest } from './manifest';
import { wishedRetry } from './retry';

/** The manifest's product triggers. */
export interface Triggers {
  /**
   * Hands an event to every trigger that names it. A function that throws leaves its error in the function log, as on
   * the platform, where nobody hears of it; one that returns an InvocationError is tried again at once, up to 4 times
   * (its `retryAfter` is not waited for here).
   */
  deliver(event: JiraEvent): Promise<void>;
}

/** Throws when a trigger has a filter that is not modelled here: an event that should be dropped must not get through. */
export function appTriggers(manifest: AppManifest, functions: Functions): Triggers {
  const modules = (manifest.modules.trigger ?? []).map((entry) => readTrigger(entry));

  const run = async ({ key, function: functionKey }: TriggerModule, event: JiraEvent) => {
    const caller = { accountId: null, moduleKey: key, moduleType: 'trigger' };
    for (let retries = 0; ; retries += 1) {
      const wish = wishedRetry(await functions.call(functionKey, event, caller), retries);
      if (typeof wish === 'string') return;
    }
  };

  return {
    deliver: async (event) => {
      const concerned = modules.filter(({ events, filter }) => {
        if (!events.includes(event.eventType)) return false;
        return !(filter?.ignoreSelf && event.selfGenerated === true);
      });
      await Promise.allSettled(concerned.map((trigger) => run(trigger, event)));
    },
  };
}

function readTrigger(entry: unknown): TriggerModule {
  const result = triggerModule.safeParse(entry);
  if (result.success) return result.data;
  throw new Error(`The sandbox cannot serve this trigger (of filters it knows ignoreSelf and appIsLicensed): ${z.prettifyError(result.error)}`);
}

const triggerModule = z.object({
  key: z.string(),
  function: z.string(),
  events: z.array(z.string()),
  filter: z.strictObject({ ignoreSelf: z.boolean().optional(), appIsLicensed: z.boolean().optional() }).optional(),
});

type TriggerModule = z.infer<typeof triggerModule>;
