import { sampleOf, saysTheSame, withMeasured, type Measured } from '../measure/measured';
import type { KeyResultKey } from '../okr/ids';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import { attempt } from './attempt';
import { loadRecords } from './key-result-records';
import type { Store } from './ports';
import { stateWrites } from './state-writes';

/** A key result with the state a measurement left it in. */
export interface Kept {
  keyResult: KeyResult;
  state: KeyResultState;
  /** Whether anything was written: a measurement that says what was known leaves no trace here. */
  changed: boolean;
}

/** Keeps what a measurement brought, on the records as they are then: an edit in between is never undone. */
export const keepMeasured = (store: Store, key: KeyResultKey, measured: Measured): Promise<Kept> =>
  attempt(async () => {
    const records = await loadRecords(store, key);
    const before = records.state.record;
    const state = withMeasured(before, measured);
    const { record: keyResult } = records.keyResult;
    if (saysTheSame(before, state)) return { keyResult, state: before, changed: false };
    const writes = stateWrites(records, state, sampleOf(state, measured.at));
    return (await store.commit(writes)) === 'clash' ? 'clash' : { keyResult, state, changed: true };
  });
