import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Jira, JiraAnswer, JiraEvent, JiraRequest } from '../doors';
import type { AppFaults } from './app-faults';

/** How often late events are looked at; the clock may jump at any time. */
const lookMs = 200;

/** Jira as the app meets it, with the faults that are switched on; the site's own pages use the healthy one. */
export function faultyJira(jira: Jira, faults: AppFaults, clock: Clock): Jira {
  return {
    request: async (actor, request, scopes) => {
      const { jiraLatencyMs = 0, jiraDown = false, jiraRetryAfterS } = faults.now();
      if (jiraLatencyMs > 0) await sleep(jiraLatencyMs);
      if (jiraDown) return refusal(request, 503, 'Service unavailable.');
      if (jiraRetryAfterS !== undefined) return refusal(request, 429, 'Rate limit exceeded.', { 'retry-after': String(jiraRetryAfterS) });
      return jira.request(actor, request, scopes);
    },
    onEvent: (listener) => {
      const late = lateEvents(listener, clock);
      const stop = jira.onEvent((event) => {
        const { eventsLost = false, eventsTwice = false, eventsLateMs = 0 } = faults.now();
        if (eventsLost) return;
        for (const each of eventsTwice ? [event, event] : [event]) {
          if (eventsLateMs > 0) late.hold(each, eventsLateMs);
          else listener(each);
        }
      });
      return () => {
        stop();
        late.stop();
      };
    },
  };
}

function lateEvents(listener: (event: JiraEvent) => void, clock: Clock) {
  let held: Array<{ event: JiraEvent; at: number }> = [];
  const timer = setInterval(() => {
    const due = held.filter(({ at }) => at <= clock.now());
    held = held.filter(({ at }) => at > clock.now());
    for (const { event } of due) listener(event);
  }, lookMs).unref();
  return {
    hold: (event: JiraEvent, by: number) => { held.push({ event, at: clock.now() + by }); },
    stop: () => clearInterval(timer),
  };
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
