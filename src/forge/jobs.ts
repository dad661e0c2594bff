import { Queue } from '@forge/events';
import { z } from 'zod';
import type { Jobs } from '../app/ports';
import { accountId, keyResultKey, type KeyResultKey } from '../okr/ids';

const measureQueue = new Queue({ key: 'measure' });
const mirrorQueue = new Queue({ key: 'mirror' });
const personalDataQueue = new Queue({ key: 'personal-data' });

/** Key results of one job; a job ends well within its time even when Jira is slow. */
const KEY_RESULTS_A_JOB = 50;

const keyResults = z.array(keyResultKey).min(1).max(KEY_RESULTS_A_JOB);

export const measureJobBody = z.strictObject({
  keyResults,
  cause: z.enum(['asked', 'event', 'event-again', 'sweep']),
});
export const mirrorJobBody = z.strictObject({ keyResults });
export const personalDataJobBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report') }),
  z.strictObject({ kind: z.literal('forget'), account: accountId, part: z.number().int().min(0), whole: z.boolean() }),
  z.strictObject({ kind: z.literal('erase'), author: accountId }),
]);

/** Jobs through Forge's queues: at least once, so a job done twice must do no harm. */
export const forgeJobs: Jobs = {
  measure: async (job, delayInSeconds = 0) => {
    const bodies = parts(job.keyResults).map((part) => ({
      body: { keyResults: part, cause: job.cause },
      delayInSeconds,
      // One job of a site at a time: Jira is not pressed, and no two jobs write the same standing.
      concurrency: { key: 'measure', limit: 1 },
    }));
    if (bodies.length > 0) await measureQueue.push(bodies);
  },
  repairMirrors: async (keys) => {
    const bodies = parts(keys).map((part) => ({ body: { keyResults: part }, concurrency: { key: 'mirror', limit: 1 } }));
    if (bodies.length > 0) await mirrorQueue.push(bodies);
  },
  personalData: async (job) => {
    await personalDataQueue.push({ body: { ...job }, concurrency: { key: 'personal-data', limit: 1 } });
  },
};

const parts = (keys: readonly KeyResultKey[]): KeyResultKey[][] =>
  Array.from({ length: Math.ceil(keys.length / KEY_RESULTS_A_JOB) }, (_, i) =>
    keys.slice(i * KEY_RESULTS_A_JOB, (i + 1) * KEY_RESULTS_A_JOB),
  );
