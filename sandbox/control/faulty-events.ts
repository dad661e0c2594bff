import type { Clock, JiraEvent } from '../doors';
import type { AppFaults } from './app-faults';

/** How often late events are looked at by themselves; the clock may jump at any time. */
const LOOK_MS = 200;

/** A listener's events with the faults that are switched on. */
export interface FaultyEvents {
  hear(event: JiraEvent): void;
  /** Hands over the late events that are due, the earliest first; answers how many. */
  deliverDue(): number;
  /** Forgets the late ones. */
  clear(): void;
  stop(): void;
}

export function faultyEvents(listener: (event: JiraEvent) => void, faults: AppFaults, clock: Clock): FaultyEvents {
  let late: Array<{ event: JiraEvent; at: number }> = [];
  const deliverDue = () => {
    const due = late.filter(({ at }) => at <= clock.now()).sort((one, other) => one.at - other.at);
    late = late.filter((one) => !due.includes(one));
    for (const { event } of due) listener(event);
    return due.length;
  };
  const timer = setInterval(deliverDue, LOOK_MS).unref();

  const delay = () => {
    const { eventsLateMs = 0, eventsLateMaxMs = 0 } = faults.now();
    return eventsLateMs + (eventsLateMaxMs > 0 ? Math.round(faults.draw('eventsLateMaxMs') * eventsLateMaxMs) : 0);
  };
  return {
    hear: (event) => {
      const { eventsLost = false, eventsTwice = false } = faults.now();
      const luck = { lost: faults.strikes('eventsLostRate'), twice: faults.strikes('eventsDuplicateRate') };
      if (eventsLost || luck.lost) return;
      for (const each of eventsTwice || luck.twice ? [event, event] : [event]) {
        const by = delay();
        if (by > 0) late.push({ event: each, at: clock.now() + by });
        else listener(each);
      }
    },
    deliverDue,
    clear: () => { late = []; },
    stop: () => clearInterval(timer),
  };
}
