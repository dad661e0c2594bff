import type { KeyResult } from '../okr/key-result';
import { pausedAmong } from '../okr/settings';
import { attempt } from './attempt';
import type { Kept } from './keep-measured';
import { standingKey } from './keys';
import type { Store } from './ports';
import { runWrite, type RunDone } from './run';
import type { Site } from './site';
import { byStanding, standingWrite } from './standing-write';

/**
 * Closes a run: one run record for each team and cycle it touched or left waiting, and that team's standing where a
 * number moved, in one transaction.
 */
export async function keepRun(
  store: Store,
  site: Site,
  kept: readonly Kept[],
  about: Pick<RunDone, 'at' | 'requests' | 'waitsUntil'>,
  waiting: readonly KeyResult[] = [],
): Promise<void> {
  for (const group of byStanding(kept)) {
    const failed = group.filter(({ keyResult, state }) => state.failure !== undefined && !pausedAmong(site.paused, keyResult.key)).map(({ keyResult }) => keyResult.key);
    const measured = group
      .map(({ keyResult }) => keyResult.key)
      .filter((key) => !failed.includes(key) && !pausedAmong(site.paused, key));
    await attempt(async () =>
      store.commit([
        await runWrite(store, group[0].keyResult, { ...about, measured, failed }, site.zone),
        ...(group.some(({ changed }) => changed) ? [await standingWrite(store, site, group)] : []),
      ]),
    );
  }
  for (const keyResult of untouched(waiting, kept)) {
    await attempt(async () => store.commit([await runWrite(store, keyResult, { ...about, measured: [], failed: [] }, site.zone)]));
  }
}

/** One waiting key result of each team and cycle of which nothing was measured. */
function untouched(waiting: readonly KeyResult[], kept: readonly Kept[]): KeyResult[] {
  const keyOf = ({ team, cycle }: KeyResult): string => standingKey(team, cycle);
  const touched = new Set(kept.map(({ keyResult }) => keyOf(keyResult)));
  return [...new Map(waiting.map((one) => [keyOf(one), one])).entries()].flatMap(([key, one]) => (touched.has(key) ? [] : [one]));
}
