import { z } from 'zod';
import { instant } from './ids';
import { amount } from './target';

/** One entry of a key result's series: kept only when a number differs from the entry before. */
export const sample = z.strictObject({
  at: instant,
  value: amount.optional(),
  done: z.number().int().min(0).optional(),
  total: z.number().int().min(0).optional(),
});
export type Sample = z.infer<typeof sample>;

const MOST_SAMPLES = 366;

/**
 * The series with one more sample in its place by time. Equal numbers add nothing; a sample at the same instant
 * replaces the old one; the oldest go when there are more than 366.
 */
export function withSample(samples: readonly Sample[], next: Sample): readonly Sample[] {
  const others = samples.filter((one) => one.at !== next.at);
  const before = others.filter((one) => one.at < next.at);
  const after = others.slice(before.length);
  const last = before.at(-1);
  if (last && after.length === 0 && sameNumbers(last, next)) return before.length === samples.length ? samples : before;
  return [...before, next, ...after].slice(-MOST_SAMPLES);
}

const sameNumbers = (a: Sample, b: Sample): boolean =>
  a.value === b.value && a.done === b.done && a.total === b.total;
