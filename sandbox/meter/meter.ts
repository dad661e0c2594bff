import type { InvocationReading, Meter, Metered, MeterReading } from '../doors';
import { price } from './prices';

/**
 * Counts what the app costs: per invocation (the latest 1,000) and in total. `memoryMb` is the manifest's
 * `app.runtime.memoryMB`. Requests through the bridge are counted in the total alone; plain REST is not the app's use.
 */
export function createMeter({ memoryMb = 512 }: { memoryMb?: number } = {}): Meter {
  let tally = emptyTally();
  return {
    record: (what) => record(tally, what),
    reset: () => {
      tally = emptyTally();
    },
    read: () => ({
      invocations: [...tally.invocations.values()].map((invocation) => ({ ...invocation })),
      total: { ...tally.total },
      price: price({ ...tally.total, milliseconds: tally.milliseconds, memoryMb }),
    }),
  };
}

interface Tally {
  invocations: Map<string, InvocationReading>;
  total: MeterReading['total'];
  milliseconds: number;
}

const MOST_INVOCATIONS = 1000;

function record(tally: Tally, what: Metered): void {
  const { total } = tally;
  if (what.kind === 'jira' && what.via === 'rest') return;
  if (what.kind === 'jira' && what.via === 'bridge') {
    total.bridgeRequests += 1;
    return;
  }
  const invocation = open(tally, what.invocationId);
  switch (what.kind) {
    case 'invocation':
      invocation.functionKey = what.functionKey;
      tally.milliseconds += what.milliseconds;
      total.invocations += 1;
      return;
    case 'storage':
      // Rounds are numbered from 1 as they open, so the latest number is how many there were.
      total.readRounds += Math.max(0, what.round - invocation.readRounds);
      invocation.readRounds = Math.max(invocation.readRounds, what.round);
      return add(invocation, total, {
        storageReads: what.reads, storageWrites: what.writes, bytesRead: what.bytesRead, bytesWritten: what.bytesWritten,
      });
    case 'jira':
      return add(invocation, total, { jiraRequests: 1, jiraPoints: what.points });
    case 'queue':
      return add(invocation, total, { queueEvents: what.events });
    case 'accountReport':
      return add(invocation, total, { accountReports: 1 });
  }
}

/** An invocation is known from its first request on; its name comes when it ends. */
function open({ invocations }: Tally, invocationId: string): InvocationReading {
  const known = invocations.get(invocationId);
  if (known) return known;
  const fresh: InvocationReading = { invocationId, functionKey: '', ...NOTHING };
  invocations.set(invocationId, fresh);
  const [oldest] = invocations.keys();
  if (invocations.size > MOST_INVOCATIONS && oldest !== undefined) invocations.delete(oldest);
  return fresh;
}

type Counts = typeof NOTHING;

function add(invocation: InvocationReading, total: Counts, counts: Partial<Counts>): void {
  for (const name of COUNTED) {
    invocation[name] += counts[name] ?? 0;
    total[name] += counts[name] ?? 0;
  }
}

const NOTHING = {
  readRounds: 0, storageReads: 0, storageWrites: 0, bytesRead: 0, bytesWritten: 0,
  jiraRequests: 0, jiraPoints: 0, queueEvents: 0, accountReports: 0,
};

const COUNTED = ['storageReads', 'storageWrites', 'bytesRead', 'bytesWritten', 'jiraRequests', 'jiraPoints', 'queueEvents', 'accountReports'] as const;

function emptyTally(): Tally {
  return { invocations: new Map(), total: { ...NOTHING, invocations: 0, bridgeRequests: 0 }, milliseconds: 0 };
}
