import type { JobContext } from '../app/context';
import { jiraAsApp } from '../jira/as-app';
import { reportAccounts } from '../jira/report-accounts';
import { forgeAccounts } from '../store/accounts';
import { forgeBudget } from '../store/budget';
import { forgeStore } from '../store/forge-store';
import { forgeMarkers } from '../store/markers';
import { forgeJobs } from './jobs';

/** What a job, a schedule or an event is given: nobody asks, so nothing is done in a person's name. */
export function jobContext(): JobContext {
  const now = new Date();
  return {
    now,
    store: forgeStore({ by: null, at: now.toISOString() }),
    jira: { asApp: jiraAsApp },
    jobs: forgeJobs,
    markers: forgeMarkers(now),
    budget: forgeBudget(now),
    accounts: forgeAccounts,
    reportAccounts,
  };
}
