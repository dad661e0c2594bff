import { join } from 'node:path';
import type { Clock, InvocationReading, Jira, Meter } from '../../sandbox/doors';
import { createMeter } from '../../sandbox/meter/meter';
import type { StorageFaults } from '../../sandbox/platform/faults';
import type { AppManifest } from '../../sandbox/platform/manifest';
import { readManifest } from '../../sandbox/platform/manifest';
import type { LocalPlatform } from '../../sandbox/platform/platform';
import { createPlatform } from '../../sandbox/platform/platform';
import { withinInvocation } from '../../sandbox/platform/within-invocation';
import { aClock } from './a-clock';

/** A Forge in memory, in which tests run app code with the real `@forge/*` clients. */
export interface TestPlatform {
  platform: LocalPlatform;
  meter: Meter;
  clock: Clock;
  /** Assign to these to switch faults: `world.faults.queryLagMs = 5000`. */
  faults: StorageFaults;
  /** Runs code as one invocation in the name of a person (null: the app alone). */
  run: <T>(caller: { accountId: string | null }, work: () => Promise<T> | T) => Promise<T>;
  /** Runs code as one invocation and tells what it cost. */
  measure: (caller: { accountId: string | null }, work: () => Promise<unknown>) => Promise<InvocationReading>;
}

/** Entities and scopes are those of the repository's manifest unless another is given. */
export function createTestPlatform(
  options: { jira?: Jira; manifest?: AppManifest; clock?: Clock; bundleDir?: string; databasePath?: string } = {},
): TestPlatform {
  const { clock = aClock(), manifest = readManifest(join(__dirname, '../../manifest.yml')), ...rest } = options;
  const meter = createMeter();
  const faults: StorageFaults = {};
  const platform = createPlatform({ manifest, clock, meter, faults: () => faults, ...rest });
  const run: TestPlatform['run'] = (caller, work) => withinInvocation(platform.runtime, caller, work);
  return {
    platform, meter, clock, faults, run,
    measure: async (caller, work) => {
      await run(caller, work);
      const reading = meter.read().invocations.at(-1);
      if (!reading) throw new Error('Nothing was measured.');
      return reading;
    },
  };
}
