import type { AsyncEvent } from '@forge/events';
import { runMeasureJob } from '../app/run-measure-job';
import { jobContext } from './job-context';
import { logFailure } from './log';
import { measureJobBody } from './jobs';

/** Runs one job of measuring. A job that does not parse can never succeed, so it is logged and let go. */
export async function measureJob(event: AsyncEvent): Promise<void> {
  const job = measureJobBody.safeParse(event.body);
  if (job.success) await runMeasureJob(job.data, jobContext());
  else logFailure('measure-job', 'INVALID', job.error);
}
