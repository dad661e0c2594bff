import { Queue } from '@forge/events';
import { z } from 'zod';
import type { Jobs } from '../app/ports';
import { keyResultKey } from '../okr/ids';

const queue = new Queue({ key: 'measure' });

/** Key results of one job; a job ends well within its time even when Jira is slow. */
const KEY_RESULTS_A_JOB = 50;

export const measureJob = z.strictObject({
  keyResults: z.array(keyResultKey).min(1).max(KEY_RESULTS_A_JOB),
  cause: z.enum(['asked', 'event', 'event-again', 'sweep']),
});

/** Jobs through Forge's queue: at least once, so a job done twice must do no harm. */
export const measureJobs: Jobs = {
  measure: async ({ keyResults, cause }, delayInSeconds = 0) => {
    const jobs = Array.from({ length: Math.ceil(keyResults.length / KEY_RESULTS_A_JOB) }, (_, i) => ({
      body: { keyResults: keyResults.slice(i * KEY_RESULTS_A_JOB, (i + 1) * KEY_RESULTS_A_JOB), cause },
      delayInSeconds,
      // One job of a site at a time: Jira is not pressed, and no two jobs write the same standing.
      concurrency: { key: 'measure', limit: 1 },
    }));
    if (jobs.length > 0) await queue.push(jobs);
  },
};
