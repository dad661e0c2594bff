import type { CheckIn } from './check-in';
import { withHeard } from './heard-about';
import type { KeyResultState } from './key-result-state';

/**
 * The state after a check-in. What counts now is the check-in about the latest day, and of two about one day the one
 * recorded last: an earlier one is only remembered as heard.
 */
export function withCheckIn<State extends Pick<KeyResultState, 'lastCheckIn' | 'reading' | 'heardAbout'>>(state: State, entry: CheckIn): State {
  const last = state.lastCheckIn;
  const heardAbout = withHeard(entry.about, state.heardAbout ?? (last ? [last.about] : []));
  if (last && (last.about > entry.about || (last.about === entry.about && last.recordedAt > entry.recordedAt))) return { ...state, heardAbout };
  return {
    ...state,
    heardAbout,
    lastCheckIn: entry,
    ...(entry.value === undefined
      ? {}
      : { reading: { source: 'check-in', value: entry.value, asOf: entry.about, by: entry.by } }),
  };
}
