import { sampleOf, withMeasured, type Measured } from '../measure/measured';
import type { KeyResultKey } from '../okr/ids';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import { attempt } from './attempt';
import { loadRecords, type KeyResultRecords } from './key-result-records';
import type { Store, Write } from './ports';
import { siteOf, siteRefs } from './site';
import { standingWrite } from './standing-write';
import { stateWrites } from './state-writes';

/** Keeps what a measurement brought, and what its objective's status needs of it. */
export async function saveMeasured(store: Store, key: KeyResultKey, measured: Measured): Promise<KeyResultRecords> {
  const site = siteOf(await store.read(siteRefs));
  await keep(store, key, measured, async (kept) => [await standingWrite(store, site, [kept])]);
  return loadRecords(store, key);
}

/** A key result with the state a measurement left it in. */
export interface Kept {
  keyResult: KeyResult;
  state: KeyResultState;
}

/** Keeps what a measurement brought, on the records as they are then: an edit in between is never undone. */
export const keep = (
  store: Store,
  key: KeyResultKey,
  measured: Measured,
  together: (kept: Kept) => Promise<Write[]> = () => Promise.resolve([]),
): Promise<Kept> =>
  attempt(async () => {
    const records = await loadRecords(store, key);
    const kept = { keyResult: records.keyResult.record, state: withMeasured(records.state.record, measured) };
    const writes = [...stateWrites(records, kept.state, sampleOf(kept.state, measured.at)), ...(await together(kept))];
    return (await store.commit(writes)) === 'clash' ? 'clash' : kept;
  });
