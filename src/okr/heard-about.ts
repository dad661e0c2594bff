import { z } from 'zod';
import { instant } from './ids';

const MOST_HEARD = 16;

/** The moments that the last check-ins were about, from the oldest: 16 of them reach back a fortnight even of daily ones. */
export const heardAbout = z.array(instant).max(MOST_HEARD);

/** With one more in its place by time; the oldest goes when there are too many. */
export const withHeard = (about: string, before: readonly string[]): string[] => [...before, about].sort().slice(-MOST_HEARD);

/** Without one check-in about this moment; others about the same moment stay. */
export function withoutHeard(about: string, before: readonly string[]): string[] {
  const at = before.lastIndexOf(about);
  return before.filter((_, i) => i !== at);
}
