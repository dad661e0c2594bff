import type { KeyResultState } from '../okr/key-result-state';
import { withSample, type Sample } from '../okr/series';
import type { KeyResultRecords } from './key-result-records';
import type { Write } from './ports';

/** The writes that go with a new state: the state itself, and its series when a number moved. */
export function stateWrites(records: KeyResultRecords, state: KeyResultState, sample: Sample | null): Write[] {
  const { keyResult, series } = records;
  const { key } = keyResult.record;
  const samples = sample ? withSample(series.record.samples, sample) : series.record.samples;
  return [
    { kind: 'kr-state', key, record: state, was: records.state },
    ...(samples === series.record.samples
      ? []
      : [{ kind: 'series', key, record: { samples: [...samples] }, was: series } satisfies Write]),
  ];
}
