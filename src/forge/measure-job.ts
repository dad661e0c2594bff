import type { AsyncEvent } from '@forge/events';
import { runMeasureJob } from '../app/run-measure-job';
import { jiraAsApp } from '../jira/as-app';
import { forgeStore } from '../store/forge-store';
import { measureJob as jobSchema, measureJobs } from './measure-queue';
import { logFailure } from './log';

/** Runs one job of measuring. A job that does not parse can never succeed, so it is logged and let go. */
export async function measureJob(event: AsyncEvent): Promise<void> {
  const job = jobSchema.safeParse(event.body);
  if (!job.success) return logFailure('measure-job', 'INVALID', job.error);
  const now = new Date();
  await runMeasureJob(job.data.keyResults, {
    now,
    store: forgeStore({ by: null, at: now.toISOString() }),
    jira: { asApp: jiraAsApp },
    jobs: measureJobs,
  });
}
