import type { AccountId } from '../okr/ids';
import type { Accounts, Budget, JiraAsApp, JiraAsCaller, Jobs, KeptRights, Markers, PanelId, ReportAccounts, Store } from './ports';

/** What every use case is given: who asks, when, and the doors to storage, Jira and the queue. */
export interface Context {
  caller: AccountId;
  now: Date;
  store: Store;
  jira: { asCaller: JiraAsCaller; asApp: JiraAsApp };
  jobs: Jobs;
  kept: KeptRights;
  budget: Budget;
  /** The id by which Jira knows our issue panel; null where the platform does not say. */
  panel: PanelId | null;
}

/** A job's context: no person asks, so there is nothing to do in a person's name. */
export type JobContext = Omit<Context, 'caller' | 'jira' | 'kept' | 'panel'> & {
  jira: { asApp: JiraAsApp };
  markers: Markers;
  accounts: Accounts;
  reportAccounts: ReportAccounts;
};
