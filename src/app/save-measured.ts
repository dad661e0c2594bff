import { withMeasured, withSampleOf, type Measured } from '../measure/measured';
import type { KeyResultKey } from '../okr/ids';
import { attempt } from './attempt';
import { loadRecords, type KeyResultRecords } from './key-result-records';
import type { Store, Write } from './ports';
import { siteOf, siteRefs, type Site } from './site';
import { standingWrite } from './standing-write';

/** Keeps what a measurement brought, on the records as they are then: an edit in between is never undone. */
export async function saveMeasured(store: Store, key: KeyResultKey, measured: Measured): Promise<KeyResultRecords> {
  await attempt(async () => {
    const [site, records] = await Promise.all([store.read(siteRefs).then(siteOf), loadRecords(store, key)]);
    const state = withMeasured(records.state.record, measured);
    return (await store.commit(await stateWrites(store, site, records, state, measured.at))) === 'clash' ? 'clash' : null;
  });
  return loadRecords(store, key);
}

/** The writes that go with a new state: the state itself, its series, its entry in the standing. */
export async function stateWrites(
  store: Store,
  site: Site,
  records: KeyResultRecords,
  state: KeyResultRecords['state']['record'],
  at: string,
): Promise<Write[]> {
  const { keyResult, series } = records;
  const samples = withSampleOf(series.record.samples, state, at);
  const { key } = keyResult.record;
  return [
    { kind: 'kr-state', key, record: state, was: records.state },
    ...(samples.length === series.record.samples.length && samples.every((one, i) => one === series.record.samples[i])
      ? []
      : [{ kind: 'series', key, record: { samples }, was: series } satisfies Write]),
    await standingWrite(store, site, keyResult.record, state),
  ];
}
