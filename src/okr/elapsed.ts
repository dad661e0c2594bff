import { clamp } from './clamp';
import type { Instant } from './ids';

/** A stretch of time; the end is the first instant after it. */
export type Span = { readonly startsAt: Instant; readonly endsAt: Instant };

/** t: the share of a key result's time that has passed, 0…1. `now` is milliseconds since 1970, as from Date.now(). */
export function elapsed({ startsAt, endsAt }: Span, now: number): number {
  const start = Date.parse(startsAt);
  const length = Date.parse(endsAt) - start;
  if (length > 0) return clamp((now - start) / length);
  return now < start ? 0 : 1;
}
