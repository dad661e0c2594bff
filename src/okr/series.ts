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
 * The series with one more sample in its place by time. A field the sample does not have is not known to have changed.
 * Numbers that repeat the sample before add nothing; at the same instant the new numbers stand; the oldest go when
 * there are more than 366.
 */
export function withSample(samples: readonly Sample[], next: Sample): readonly Sample[] {
  const before = samples.filter(({ at }) => at < next.at);
  const same = samples.find(({ at }) => at === next.at);
  const after = samples.filter(({ at }) => at > next.at);
  const placed = { ...same, ...next };
  if (after.length === 0 && repeats(before, placed)) return same ? before : samples;
  return [...before, placed, ...after].slice(-MOST_SAMPLES);
}

/** The series without the value it learned at an instant; what else is known of that instant stays. */
export function withoutValue(samples: readonly Sample[], at: string): readonly Sample[] {
  return samples.flatMap((one) => {
    if (one.at !== at) return [one];
    const { value: _, ...rest } = one;
    return rest.done === undefined && rest.total === undefined ? [] : [rest];
  });
}

/** Whether every number the sample has is the last one known before it. */
const repeats = (before: readonly Sample[], next: Sample): boolean =>
  before.length > 0 &&
  (['value', 'done', 'total'] as const).every(
    (field) => next[field] === undefined || next[field] === before.findLast((one) => one[field] !== undefined)?.[field],
  );
