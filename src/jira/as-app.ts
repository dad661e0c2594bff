import api from '@forge/api';
import type { JiraAsApp } from '../app/ports';
import { count } from './count';
import { mirror } from './mirror';
import type { Requester } from './request';

/**
 * The only place that acts with the app's own rights. It counts, because a count that everyone sees must not depend on
 * who opened the page, and it repairs the app's own issue property. No issue's text ever comes back through here.
 */
export const jiraAsApp: JiraAsApp = {
  count: (jql) => count(asApp, jql),
  mirror: (issue, links) => mirror(asApp, issue, links),
};

const asApp: Requester = (path, init) => api.asApp().requestJira(path, init);
