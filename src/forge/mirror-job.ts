import type { AsyncEvent } from '@forge/events';
import { repairMirrors } from '../app/repair-mirrors';
import { jobContext } from './job-context';
import { mirrorJobBody } from './jobs';
import { logFailure } from './log';

/** Repairs the mirrors of some key results' links. */
export async function mirrorJob(event: AsyncEvent): Promise<void> {
  const job = mirrorJobBody.safeParse(event.body);
  if (job.success) await repairMirrors(job.data.keyResults, jobContext());
  else logFailure('mirror-job', 'INVALID', job.error);
}
