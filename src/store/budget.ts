import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { Budget } from '../app/ports';

const spentThen = z.object({ points: z.number().int().min(0) });

/**
 * The points of one hour under a plain key. Jobs spend, one of a site at a time, and an admin's data check, so reading
 * and writing need no condition; where two meet, the hour counts a little short, which the limit leaves room for.
 */
export function forgeBudget(now: Date): Budget {
  const key = `budget:${now.toISOString().slice(0, 13)}`;
  let known: Promise<number> | undefined;
  const read = async (): Promise<number> => {
    const stored = spentThen.safeParse(await kvs.get(key));
    return stored.success ? stored.data.points : 0;
  };
  return {
    spent: () => (known ??= read()),
    spend: async (points) => {
      if (points > 0) await kvs.set(key, { points: (await read()) + points }, { ttl: { value: 2, unit: 'HOURS' } });
    },
  };
}
