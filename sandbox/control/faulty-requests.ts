import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Jira, JiraAnswer, JiraRequest } from '../doors';
import type { AppFaults } from './app-faults';
import { rateLimitHeaders, type Limit } from './rate-limit';

/** Real time after which an unanswered request is given up; a real one would take up to the function's budget. */
const PATIENCE_MS = 100;

/** How long a burst is asked to wait, unless told otherwise. */
const BURST_S = 5;

/** Jira's REST with the faults that are switched on. Every request draws its luck for each fault, whichever strikes. */
export function faultyRequests(jira: Jira, faults: AppFaults, clock: Clock): Jira['request'] {
  return async (actor, request, scopes) => {
    const { jiraLatencyMs = 0, jiraDown = false, jiraRetryAfterS, jira429Rate } = faults.now();
    const luck = { limited: faults.strikes('jira429Rate'), broken: faults.strikes('jira5xxRate'), unanswered: faults.strikes('jiraTimeoutRate') };
    const limited = (limit: Limit, afterS: number) => refusal(request, 429, 'Rate limit exceeded.', rateLimitHeaders(limit, afterS, clock.now()));

    if (jiraLatencyMs > 0) await sleep(jiraLatencyMs);
    if (jiraDown) return refusal(request, 503, 'Service unavailable.');
    if (jiraRetryAfterS !== undefined && jira429Rate === undefined) return limited('quota', jiraRetryAfterS);
    if (luck.limited) return limited('burst', jiraRetryAfterS ?? BURST_S);
    if (luck.broken) return broken(request, faults.draw('status of a 5xx'));
    const answer = await jira.request(actor, request, scopes);
    if (!luck.unanswered) return answer;
    await sleep(PATIENCE_MS);
    // In the words of Node's own fetch: how the platform says it is not documented.
    throw new TypeError('fetch failed', { cause: new Error('Headers Timeout Error') });
  };
}

/** Jira's own failures are JSON. Those of a gateway before it are taken to be a page, as gateways answer; no document says. */
function broken(request: JiraRequest, chance: number): JiraAnswer {
  const status = [500, 502, 503, 504][Math.floor(chance * 4)] ?? 500;
  if (status === 500) return refusal(request, 500, 'Internal server error');
  // "Some transient 5XX errors are accompanied by a Retry-After header."
  const headers: Record<string, string> = status === 503 ? { 'retry-after': String(BURST_S) } : {};
  return { ...refusal(request, status, '', { ...headers, 'content-type': 'text/html' }), body: `<html><body><h1>${status}</h1></body></html>` };
}

function refusal({ method, path }: JiraRequest, status: number, message: string, headers: Record<string, string> = {}): JiraAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: JSON.stringify({ errorMessages: [message], errors: {} }),
    points: 1,
    route: `${method} ${path.split('?')[0] ?? path}`,
  };
}
