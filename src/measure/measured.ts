import type { KeyResultState, MeasuringFailure, Reading } from '../okr/key-result-state';
import type { IssueId } from '../okr/ids';
import type { Sample } from '../okr/series';
import type { Work } from '../okr/work';

/** What one run of measuring brought. What it did not bring stays as it was. */
export interface Measured {
  at: string;
  reading?: Reading;
  failure?: MeasuringFailure;
  work?: Work;
  leaves: readonly IssueId[];
  notFound: readonly IssueId[];
}

/**
 * The state after a measurement. A failure keeps the last good value and stands beside it; a success clears it; a
 * reading older than the known one changes nothing (events may come late).
 */
export function withMeasured(state: KeyResultState, measured: Measured): KeyResultState {
  const { failure: _, ...rest } = state;
  const reading = newer(state.reading, measured.reading);
  const work = measured.work ?? (state.issues.length === 0 ? undefined : state.work);
  const { work: __, ...withoutWork } = rest;
  return {
    ...withoutWork,
    ...(reading ? { reading } : {}),
    ...(work ? { work } : {}),
    ...(measured.failure ? { failure: measured.failure } : {}),
    leaves: measured.leaves.filter((id) => state.issues.includes(id)),
    notFound: measured.notFound.filter((id) => state.issues.includes(id)),
  };
}

/** A state's numbers as a sample of the series. */
export const sampleOf = (state: KeyResultState, at: string): Sample => ({
  at,
  ...(state.reading ? { value: state.reading.value } : {}),
  ...(state.work ? { done: state.work.done, total: state.work.total } : {}),
});

function newer(known: Reading | undefined, next: Reading | undefined): Reading | undefined {
  if (!known || !next) return next ?? known;
  return next.asOf >= known.asOf ? next : known;
}

/** Whether two states say the same, apart from when: then there is nothing to write. */
export const saysTheSame = (before: KeyResultState, after: KeyResultState): boolean =>
  JSON.stringify(withoutTimes(before)) === JSON.stringify(withoutTimes(after));

function withoutTimes({ reading, work, failure, leaves, notFound }: KeyResultState) {
  return [
    reading?.source,
    reading?.value,
    reading && 'over' in reading ? reading.over : undefined,
    work?.total,
    work?.done,
    work?.inProgress,
    failure?.kind,
    failure?.message,
    leaves,
    notFound,
  ];
}
