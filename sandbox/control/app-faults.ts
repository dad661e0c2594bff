import { z } from 'zod';
import type { StorageFaults } from '../platform/faults';
import type { Faults } from './controls';

const milliseconds = z.number().min(0);

const shape = {
  /** Every request of the app to Jira, and of its screens through the bridge, answers 503. */
  jiraDown: z.boolean(),
  /** Those requests wait this long (real time) before they are answered. */
  jiraLatencyMs: milliseconds,
  /** The app's requests answer 429 and ask to come back after so many seconds. */
  jiraRetryAfterS: z.number().min(0),
  /** No product event reaches the app. */
  eventsLost: z.boolean(),
  /** Each product event reaches the app twice. */
  eventsTwice: z.boolean(),
  /** Product events reach the app so much later, on the sandbox's clock. */
  eventsLateMs: milliseconds,
  /** Storage queries see values only as of so long ago. */
  storageQueryLagMs: milliseconds,
  /** Batch reads of storage too. */
  storageBatchReadLagMs: milliseconds,
  /** Storage fails for these keys with the given code. */
  storageFailingKeys: z.record(z.string(), z.string()),
};
const switches = z.strictObject(shape).partial();
type Switches = z.infer<typeof switches>;

export interface AppFaults extends Faults {
  now(): Switches;
  /** The faults of storage, in the words of the platform room. */
  storage(): StorageFaults;
}

/** The faults of the sandbox, all off. */
export function createAppFaults(): AppFaults {
  let on: Switches = {};
  return {
    now: () => on,
    read: () => ({ ...on }),
    clear: () => { on = {}; },
    change: (faults) => {
      const off = Object.keys(faults).filter((name) => name in shape && (faults[name] === null || faults[name] === false));
      const wished = Object.fromEntries(Object.entries(faults).filter(([name]) => !off.includes(name)));
      const read = switches.safeParse(wished);
      if (!read.success) throw new Error(`${z.prettifyError(read.error)}\nKnown faults: ${Object.keys(shape).join(', ')}.`);
      on = Object.fromEntries(Object.entries({ ...on, ...read.data }).filter(([name]) => !off.includes(name)));
    },
    storage: () => ({
      ...(on.storageQueryLagMs === undefined ? {} : { queryLagMs: on.storageQueryLagMs }),
      ...(on.storageBatchReadLagMs === undefined ? {} : { batchReadLagMs: on.storageBatchReadLagMs }),
      ...(on.storageFailingKeys === undefined ? {} : { failingKeys: on.storageFailingKeys }),
    }),
  };
}
