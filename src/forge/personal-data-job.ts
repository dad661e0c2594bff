import type { AsyncEvent } from '@forge/events';
import { eraseWords } from '../app/erase-words';
import { forgetAccount } from '../app/forget-account';
import type { PersonalDataJob } from '../app/ports';
import { reportAccounts } from '../app/report-accounts';
import { jobContext } from './job-context';
import { personalDataJobBody } from './jobs';
import { logFailure } from './log';

/** Runs one job on what is stored of people. One that fails is tried again by the queue, and begins where nothing is done yet. */
export async function personalDataJob(event: AsyncEvent): Promise<void> {
  const job = personalDataJobBody.safeParse(event.body);
  if (job.success) await run(job.data);
  else logFailure('personal-data-job', 'INVALID', job.error);
}

async function run(job: PersonalDataJob): Promise<void> {
  switch (job.kind) {
    case 'report':
      return reportAccounts(jobContext());
    case 'forget':
      return forgetAccount(job, jobContext());
    case 'erase':
      return eraseWords(job.author, jobContext().store);
  }
}
