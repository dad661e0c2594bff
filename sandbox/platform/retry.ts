import { z } from 'zod';

/** How an event or a trigger is tried again. */
export interface Retry {
  afterMs: number;
  retryReason: string;
  retryData: unknown;
}

/**
 * What a function's answer wishes: `new InvocationError(…)` arrives as `{_retry: true, retryOptions}`. At most four
 * times, waiting at most 900 s (the storage guide's number; another page has retries until the 24-hour window ends).
 */
export function wishedRetry(answer: unknown, retries: number): Retry | 'none' | 'exhausted' {
  const wish = retryAnswer.safeParse(answer);
  if (!wish.success) return 'none';
  if (retries >= MOST_RETRIES) return 'exhausted';
  const { retryAfter, retryReason, retryData } = wish.data.retryOptions;
  return { afterMs: Math.min(retryAfter, 900) * 1000, retryReason, retryData };
}

/** After a throw, a time-out or running out of memory: again with growing pauses, until tried enough. */
export function retryAfterFailure(retries: number): Retry | 'exhausted' {
  if (retries >= MOST_RETRIES) return 'exhausted';
  // A throwing consumer was seen to be tried again after about 40 s; how the pauses grow is not published.
  const afterMs = Math.min(40_000 * 2 ** retries, 900_000);
  return { afterMs, retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', retryData: undefined };
}

const MOST_RETRIES = 4;

const retryAnswer = z.object({
  _retry: z.literal(true),
  retryOptions: z
    .object({
      retryAfter: z.number().default(1),
      retryReason: z.string().default('FUNCTION_RETRY_REQUEST'),
      retryData: z.unknown().optional(),
    })
    .default({ retryAfter: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: undefined }),
});
