import { z } from 'zod';
import type { StorageFaults } from '../platform/faults';
import { chance } from './chance';
import type { Faults } from './controls';

const milliseconds = z.number().min(0);
const rate = z.number().min(0).max(1);

const shape = {
  /** Every request of the app to Jira, and of its screens through the bridge, answers 503. */
  jiraDown: z.boolean(),
  /** Those requests wait this long (real time) before they are answered. */
  jiraLatencyMs: milliseconds,
  /** The app's requests answer 429 and ask to come back after so many seconds; all of them, unless `jira429Rate` says how many. */
  jiraRetryAfterS: z.number().min(0),
  /** This part of the app's requests, from 0 to 1, answers 429. */
  jira429Rate: rate,
  /** This part answers 500, 502, 503 or 504. */
  jira5xxRate: rate,
  /** This part is carried out by Jira, and its answer never comes. */
  jiraTimeoutRate: rate,
  /** Search and count see issues as they were so long ago, on the sandbox's clock; for everybody, as it is the site's index. */
  jiraIndexLagMs: milliseconds,
  /** No product event reaches the app. */
  eventsLost: z.boolean(),
  /** Each product event reaches the app twice. */
  eventsTwice: z.boolean(),
  /** Product events reach the app so much later, on the sandbox's clock. */
  eventsLateMs: milliseconds,
  /** This part of the product events is lost. */
  eventsLostRate: rate,
  /** This part arrives twice. */
  eventsDuplicateRate: rate,
  /** Each arrives by chance up to so much later, so that events overtake each other. */
  eventsLateMaxMs: milliseconds,
  /** What chance follows from: the same seed, the same luck. 1 unless told; setting it begins anew. */
  faultSeed: z.int(),
  /** Storage queries see values only as of so long ago. */
  storageQueryLagMs: milliseconds,
  /** Batch reads of storage too. */
  storageBatchReadLagMs: milliseconds,
  /** Storage fails for these keys with the given code. */
  storageFailingKeys: z.record(z.string(), z.string()),
};
const switches = z.strictObject(shape).partial();
type Switches = z.infer<typeof switches>;
type Rate = 'jira429Rate' | 'jira5xxRate' | 'jiraTimeoutRate' | 'eventsLostRate' | 'eventsDuplicateRate';

export interface AppFaults extends Faults {
  now(): Switches;
  /** The faults of storage, in the words of the platform room. */
  storage(): StorageFaults;
  /** Whether a fault with a rate strikes this time. */
  strikes(name: Rate): boolean;
  /** From 0, below 1, by chance. */
  draw(name: string): number;
  /** Calls the listener after every change of faults. */
  onChange(listener: () => void): void;
}

const FIRST_SEED = 1;

/** The faults of the sandbox, all off. */
export function createAppFaults(): AppFaults {
  let on: Switches = {};
  let luck = chance(FIRST_SEED);
  const listeners: Array<() => void> = [];
  const become = (next: Switches, anew: boolean) => {
    on = next;
    if (anew) luck = chance(next.faultSeed ?? FIRST_SEED);
    for (const heard of listeners) heard();
  };
  return {
    now: () => on,
    read: () => ({ ...on }),
    clear: () => become({}, true),
    change: (faults) => {
      const off = Object.keys(faults).filter((name) => name in shape && (faults[name] === null || faults[name] === false));
      const wished = Object.fromEntries(Object.entries(faults).filter(([name]) => !off.includes(name)));
      const read = switches.safeParse(wished);
      if (!read.success) throw new Error(`${z.prettifyError(read.error)}\nKnown faults: ${Object.keys(shape).join(', ')}.`);
      const next = Object.fromEntries(Object.entries({ ...on, ...read.data }).filter(([name]) => !off.includes(name)));
      become(next, 'faultSeed' in faults);
    },
    strikes: (name) => {
      const { [name]: odds = 0 } = on;
      return odds > 0 && luck.draw(name) < odds;
    },
    draw: (name) => luck.draw(name),
    onChange: (listener) => { listeners.push(listener); },
    storage: () => ({
      ...(on.storageQueryLagMs === undefined ? {} : { queryLagMs: on.storageQueryLagMs }),
      ...(on.storageBatchReadLagMs === undefined ? {} : { batchReadLagMs: on.storageBatchReadLagMs }),
      ...(on.storageFailingKeys === undefined ? {} : { failingKeys: on.storageFailingKeys }),
    }),
  };
}
