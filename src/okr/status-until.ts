import type { Instant } from './ids';
import type { StatusThresholds } from './status';
import type { StatusInputs } from './status-inputs';
import { statusOf } from './status-of';

/**
 * The next instant after `now` (milliseconds) at which time alone changes the status, or null if it never does.
 *
 * Once a key result has started, time alone only makes a status worse (on track, at risk, stale, off track; or not
 * started, stale), and after the cycle's end it changes nothing. So if the status at the end is the status of now, it
 * is the same all the way; if not, halving finds the one millisecond at which it leaves, whatever the curve.
 */
export function statusUntil(inputs: StatusInputs, thresholds: StatusThresholds, now: number): Instant | null {
  const statusAt = (at: number) => statusOf(inputs, thresholds, at).status;
  const present = statusAt(now);
  const start = Date.parse(inputs.startsAt);
  if (now < start && statusAt(start) !== present) return inputs.startsAt;

  let same = Math.max(start, Math.floor(now));
  let changed = Math.max(same, Date.parse(inputs.endsAt));
  if (statusAt(changed) === present) return null;
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (statusAt(middle) === present) same = middle;
    else changed = middle;
  }
  return new Date(changed).toISOString();
}
