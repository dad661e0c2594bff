import { z } from 'zod';

/** The one code the client library itself relies on; everything else about codes is undocumented. */
export const isAbsent = (code: string | undefined): boolean => code === 'KEY_NOT_FOUND';

/** Whether storage asks us to slow down: HTTP 429. */
export const isRateLimit = (error: unknown): boolean => refused.safeParse(error).success;

const refused = z.looseObject({ responseDetails: z.looseObject({ status: z.literal(429) }) });
