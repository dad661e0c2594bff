import type { JiraAsApp } from './ports';

/** Jira as the app, and what it was asked: every count is one request and one quota point. */
export interface CountingJira {
  jira: JiraAsApp;
  requests(): number;
  /** How long Jira asked to be left alone, once it has. */
  retryAfterSeconds(): number | undefined;
}

/** Counts what one job asks of Jira. */
export function countingJira(jira: JiraAsApp): CountingJira {
  let requests = 0;
  let retryAfter: number | undefined;
  return {
    jira: {
      mirror: (issue, links) => jira.mirror(issue, links),
      count: async (jql) => {
        requests += 1;
        const counted = await jira.count(jql);
        if (counted.kind === 'unreachable') retryAfter ??= counted.retryAfterSeconds;
        return counted;
      },
    },
    requests: () => requests,
    retryAfterSeconds: () => retryAfter,
  };
}
