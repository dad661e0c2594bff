import type { Clock } from '../../sandbox/doors';

/** A clock that stands until it is moved. It leaves `Date` alone. */
export function aClock(start = Date.now()): Clock {
  let instant = start;
  return {
    now: () => instant,
    set: (to) => {
      instant = to;
    },
    advance: (milliseconds) => {
      instant += milliseconds;
    },
  };
}
