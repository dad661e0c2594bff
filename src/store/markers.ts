import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { Markers } from '../app/ports';

/** A mark older than this counts for nothing: the job it announced was lost. */
const VOID_AFTER = 10 * 60_000;

const marker = z.object({ at: z.number() });

/** Marks as plain keys: whoever creates one is its only creator. */
export const forgeMarkers = (now: Date): Markers => ({
  raise: async (key) => {
    const mark = { at: now.getTime() };
    try {
      await kvs.set(keyOf(key), mark, { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 1, unit: 'HOURS' } });
      return true;
    } catch (error) {
      // What a clash is called is not documented: whether the mark stands tells.
      const standing = marker.safeParse(await kvs.get(keyOf(key)));
      if (!standing.success) throw error;
      if (now.getTime() - standing.data.at < VOID_AFTER) return false;
      await kvs.set(keyOf(key), mark, { ttl: { value: 1, unit: 'HOURS' } });
      return true;
    }
  },
  lower: (key) => kvs.delete(keyOf(key)),
});

const keyOf = (key: string): string => `dirty:${key}`;
