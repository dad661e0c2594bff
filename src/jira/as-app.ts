import api from '@forge/api';
import type { JiraAsApp } from '../app/ports';
import { count } from './count';
import { mirror } from './mirror';
import { readNumbers } from './read-numbers';
import type { Requester } from './request';

/**
 * The only place that acts with the app's own rights. It counts, because a count that everyone sees must not depend on
 * who opened the page; it reads the numbers of one number field, to add them up, and nothing else of an issue; and it
 * repairs the app's own issue property. No issue's text ever comes back through here. Who may have a query counted or
 * summed was asked when its author saved it (src/app/check-query-measure.ts).
 */
export const jiraAsApp: JiraAsApp = {
  count: (jql) => count(asApp, jql),
  readNumbers: (jql, field, page) => readNumbers(asApp, jql, field, page),
  mirror: (issue, links) => mirror(asApp, issue, links),
};

const asApp: Requester = (path, init) => api.asApp().requestJira(path, init);
