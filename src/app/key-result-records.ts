import type { KeyResultView } from '../contract/views';
import type { KeyResultKey } from '../okr/ids';
import { isByQuery } from '../okr/is-by-query';
import { keyResultInputs } from '../okr/key-result-inputs';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import { pausedAmong } from '../okr/settings';
import { withMeasuredAt } from '../okr/with-measured-at';
import { runKey } from './keys';
import type { Page, Ref, Store } from './ports';
import type { RecordOf } from './records';
import { required, type Found } from './required';
import { runOf } from './run';
import { boundsOf, type Site } from './site';

/** A key result's three records: what people wrote, what is known, how it moved. */
export interface KeyResultRecords {
  keyResult: Found<KeyResult>;
  state: Found<KeyResultState>;
  series: Found<RecordOf['series']>;
}

/** The keys to read for key results, all in one round. */
export const keyResultRefs = (keys: readonly KeyResultKey[]): Ref[] =>
  keys.flatMap((key) => [
    { kind: 'key-result', key },
    { kind: 'kr-state', key },
    { kind: 'series', key },
  ]);

/** A key result's records from a round, or null when any of them could not be read. */
export function recordsOf(page: Page, key: KeyResultKey): KeyResultRecords | null {
  const keyResult = page.of('key-result', key);
  const state = page.of('kr-state', key);
  const series = page.of('series', key);
  return keyResult.kind === 'found' && state.kind === 'found' && series.kind === 'found'
    ? { keyResult, state, series }
    : null;
}

/** A key result's records, read strictly, to be written back. */
export async function loadRecords(store: Store, key: KeyResultKey): Promise<KeyResultRecords> {
  const [keyResult, state, series] = await Promise.all([
    store.get('key-result', key),
    store.get('kr-state', key),
    store.get('series', key),
  ]);
  return {
    keyResult: required(keyResult, key),
    state: required(state, key),
    series: required(series, key),
  };
}

/** What a screen gets of a key result, read after it was written. */
export async function loadView(store: Store, key: KeyResultKey, site: Site): Promise<KeyResultView> {
  const records = await loadRecords(store, key);
  const { team, cycle } = records.keyResult.record;
  return viewOf(records, runOf(await store.get('run', runKey(team, cycle))), site);
}

/** What a screen gets of a key result. */
export function viewOf({ keyResult, state, series }: KeyResultRecords, run: RecordOf['run'], site: Site): KeyResultView {
  const inputs = keyResultInputs(
    keyResult.record,
    state.record,
    boundsOf(site, keyResult.record.cycle),
    site.thresholds.cadenceDays,
  );
  const { line: _, ...known } = state.record;
  const paused = isByQuery(keyResult.record.measure) && pausedAmong(site.paused, keyResult.record.key);
  return {
    keyResult: keyResult.record,
    version: keyResult.version,
    state: known,
    samples: series.record.samples,
    inputs: withMeasuredAt(inputs, run.measuredAt[keyResult.record.key]),
    ...(paused ? { paused: { at: paused.at } } : {}),
  };
}
