import type { AccountId } from '../okr/ids';
import type { Budget, JiraAsApp, JiraAsCaller, Jobs, Markers, PanelId, Store } from './ports';

/** What every use case is given: who asks, when, and the doors to storage, Jira and the queue. */
export interface Context {
  caller: AccountId;
  now: Date;
  store: Store;
  jira: { asCaller: JiraAsCaller; asApp: JiraAsApp };
  jobs: Jobs;
  budget: Budget;
  /** The id by which Jira knows our issue panel; null where the platform does not say. */
  panel: PanelId | null;
}

/** A job's context: no person asks, so there is nothing to do in a person's name. */
export type JobContext = Omit<Context, 'caller' | 'jira' | 'panel'> & { jira: { asApp: JiraAsApp }; markers: Markers };
