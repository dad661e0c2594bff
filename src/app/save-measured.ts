import { sampleOf, withMeasured, type Measured } from '../measure/measured';
import type { KeyResultKey } from '../okr/ids';
import type { KeyResultState } from '../okr/key-result-state';
import { withSample, type Sample } from '../okr/series';
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
    return (await store.commit(await stateWrites(store, site, records, state, sampleOf(state, measured.at)))) === 'clash' ? 'clash' : null;
  });
  return loadRecords(store, key);
}

/** The writes that go with a new state: the state itself, its series when a number moved, its entry in the standing. */
export async function stateWrites(
  store: Store,
  site: Site,
  records: KeyResultRecords,
  state: KeyResultState,
  sample: Sample | null,
): Promise<Write[]> {
  const { keyResult, series } = records;
  const { key } = keyResult.record;
  const samples = sample ? withSample(series.record.samples, sample) : series.record.samples;
  return [
    { kind: 'kr-state', key, record: state, was: records.state },
    ...(samples === series.record.samples
      ? []
      : [{ kind: 'series', key, record: { samples: [...samples] }, was: series } satisfies Write]),
    await standingWrite(store, site, keyResult.record, state),
  ];
}
