import type { JiraAsApp } from './ports';

/** Jira as the app, and what it was asked: a request is one quota point, and each issue that it reads one more. */
export interface CountingJira {
  jira: JiraAsApp;
  requests(): number;
  points(): number;
  /** How long Jira asked to be left alone, once it has. */
  retryAfterSeconds(): number | undefined;
}

/** Counts what one job asks of Jira. */
export function countingJira(jira: JiraAsApp): CountingJira {
  let requests = 0;
  let issues = 0;
  let retryAfter: number | undefined;
  const heard = <Answer extends { kind: string; retryAfterSeconds?: number }>(answer: Answer): Answer => {
    retryAfter ??= answer.retryAfterSeconds;
    return answer;
  };
  return {
    jira: {
      mirror: (issue, links) => jira.mirror(issue, links),
      count: async (jql) => {
        requests += 1;
        return heard(await jira.count(jql));
      },
      readNumbers: async (jql, field, page) => {
        requests += 1;
        const read = await jira.readNumbers(jql, field, page);
        if (read.kind === 'page') issues += read.numbers.length;
        return heard(read);
      },
    },
    requests: () => requests,
    points: () => requests + issues,
    retryAfterSeconds: () => retryAfter,
  };
}
