import type { Clock, Jira } from '../doors';
import type { AppFaults } from './app-faults';
import { faultyEvents, type FaultyEvents } from './faulty-events';
import { faultyRequests } from './faulty-requests';

/** A Jira that has faults of its own to switch, and says when it forgot everything. */
interface LocalJira extends Jira {
  readonly faults?: { indexLagMs: number };
  onReset?(listener: () => void): () => void;
}

/** Jira as the app meets it. */
export interface AppJira extends Jira {
  /** Hands over events held back by a fault that are due by now; answers how many. They also come by themselves. */
  deliverDue(): number;
}

/** Jira as the app meets it, with the faults that are switched on; the site's own pages use the healthy one. */
export function faultyJira(jira: LocalJira, faults: AppFaults, clock: Clock): AppJira {
  const hearing = new Set<FaultyEvents>();
  faults.onChange(() => {
    if (jira.faults) jira.faults.indexLagMs = faults.now().jiraIndexLagMs ?? 0;
  });
  jira.onReset?.(() => {
    for (const events of hearing) events.clear();
  });
  return {
    request: faultyRequests(jira, faults, clock),
    isClosed: (accountId) => jira.isClosed?.(accountId) ?? false,
    onEvent: (listener) => {
      const events = faultyEvents(listener, faults, clock);
      hearing.add(events);
      const stop = jira.onEvent(events.hear);
      return () => {
        stop();
        events.stop();
        hearing.delete(events);
      };
    },
    deliverDue: () => [...hearing].reduce((sum, events) => sum + events.deliverDue(), 0),
  };
}
