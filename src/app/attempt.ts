import { internal } from '../contract/refusals';

const TRIES = 5;

/**
 * Reads, decides and writes, and does so again when somebody else wrote in between: nobody sees a clash of counters,
 * outlines or standings. A clash over the record a person edits ends in CONFLICT, because the retry reads it anew and
 * finds its version moved.
 */
export async function attempt<Result>(once: () => Promise<Result | 'clash'>): Promise<Result> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await once();
    if (result !== 'clash') return result;
  }
  throw internal();
}
