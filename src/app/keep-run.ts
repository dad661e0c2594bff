import { attempt } from './attempt';
import type { Kept } from './keep-measured';
import type { Store } from './ports';
import { runWrite, type RunDone } from './run';
import type { Site } from './site';
import { byStanding, standingWrite } from './standing-write';

/**
 * Closes a run: one run record for each team and cycle it touched, and that team's standing where a number moved, in one
 * transaction.
 */
export async function keepRun(store: Store, site: Site, kept: readonly Kept[], about: Pick<RunDone, 'at' | 'requests' | 'waitsUntil'>): Promise<void> {
  for (const group of byStanding(kept)) {
    const failed = group.filter(({ state }) => state.failure !== undefined).map(({ keyResult }) => keyResult.key);
    const measured = group.map(({ keyResult }) => keyResult.key).filter((key) => !failed.includes(key));
    await attempt(async () =>
      store.commit([
        await runWrite(store, group[0].keyResult, { ...about, measured, failed }, site.zone),
        ...(group.some(({ changed }) => changed) ? [await standingWrite(store, site, group)] : []),
      ]),
    );
  }
}
