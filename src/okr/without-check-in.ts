import { isSameCheckIn, type CheckIn } from './check-in';
import { withoutHeard } from './heard-about';
import type { KeyResultState } from './key-result-state';
import type { RecordedCheckIn } from './recorded-check-in';

/**
 * The state as it was before a check-in that is taken back. 'overtaken': another one counts by now, so there is nothing
 * to go back to. A number that was measured since stays.
 */
export function withoutCheckIn(state: KeyResultState, { replaced, ...entry }: RecordedCheckIn): KeyResultState | 'overtaken' {
  const { heardAbout: heard, ...known } = state;
  const heardAbout = withoutHeard(entry.about, heard ?? []);
  const left = { ...known, ...(heardAbout.length === 0 ? {} : { heardAbout }) };
  if (replaced === undefined) return left;
  const { lastCheckIn, reading, ...rest } = left;
  if (lastCheckIn === undefined || !isSameCheckIn(lastCheckIn, entry)) return 'overtaken';
  const before = isOf(reading, entry) ? replaced.reading : reading;
  return {
    ...rest,
    ...(replaced.lastCheckIn === undefined ? {} : { lastCheckIn: replaced.lastCheckIn }),
    ...(before === undefined ? {} : { reading: before }),
  };
}

const isOf = (reading: KeyResultState['reading'], { about, value }: CheckIn): boolean =>
  value !== undefined && reading?.source === 'check-in' && reading.asOf === about;
