import api from '@forge/api';
import type { JiraAsApp } from '../app/ports';
import { count } from './count';

/**
 * The only place that acts with the app's own rights. It counts and nothing else: a count that everyone sees must not
 * depend on who opened the page, and no issue's text ever comes back through here.
 */
export const jiraAsApp: JiraAsApp = {
  count: (jql) => count((path, init) => api.asApp().requestJira(path, init), jql),
};
