import { z } from 'zod';
import type { Functions } from './functions';
import type { Installation } from './forge-runtime';
import type { AppManifest } from './manifest';

/** The manifest's scheduled triggers. */
export interface Schedules {
  /** Runs one now; throws when the manifest has none of that key, or what its function threw. */
  run(moduleKey: string): Promise<void>;
  /**
   * Runs those whose interval has passed since their last run, once each however far the clock was moved: the documents
   * say that a run may come twice and know of none that is made up for. Failures are in the function log; the platform
   * does not retry them.
   */
  runDue(): Promise<number>;
  /** As after a deploy: the first runs come about five minutes from now. */
  rewind(): void;
}

/** Every start counts as a deploy, after which the first run comes about five minutes later. */
export function appSchedules(options: {
  manifest: AppManifest;
  functions: Functions;
  installation: Installation;
  now: () => number;
}): Schedules {
  const { manifest, functions, installation, now } = options;
  const modules = (manifest.modules.scheduledTrigger ?? []).map((entry) => scheduleModule.parse(entry));
  const nextRun = new Map<string, number>();
  const rewind = () => {
    for (const { key } of modules) nextRun.set(key, now() + FIRST_RUN_MS);
  };
  rewind();

  const call = ({ key, function: functionKey }: ScheduleModule) =>
    functions.call(
      functionKey,
      { context: { cloudId: installation.cloudId, moduleKey: key }, contextToken: 'local' },
      { accountId: null, moduleKey: key, moduleType: 'scheduledTrigger' },
    );

  return {
    run: async (moduleKey) => {
      const found = modules.find(({ key }) => key === moduleKey);
      if (!found) throw new Error(`The manifest has no scheduledTrigger "${moduleKey}".`);
      await call(found);
    },
    runDue: async () => {
      const due = modules.filter(({ key }) => (nextRun.get(key) ?? 0) <= now());
      for (const { key, interval } of due) nextRun.set(key, now() + INTERVAL_MS[interval]);
      await Promise.allSettled(due.map(call));
      return due.length;
    },
    rewind,
  };
}

const FIRST_RUN_MS = 5 * 60_000;

const INTERVAL_MS = { fiveMinute: 5 * 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

const scheduleModule = z.object({
  key: z.string(),
  function: z.string(),
  interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
});

type ScheduleModule = z.infer<typeof scheduleModule>;
