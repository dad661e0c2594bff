import '../data/zod-without-eval';
import type { UserApi } from '../../../src/contract/api';
import type { KeyResultView } from '../../../src/contract/views';
import { accountId } from '../../../src/okr/ids';
import { keyResultInputs } from '../../../src/okr/key-result-inputs';
import { withSample } from '../../../src/okr/series';
import { withCheckIn } from '../../../src/okr/with-check-in';
import { withMeasuredAt } from '../../../src/okr/with-measured-at';

/** What a check-in says, as it is sent. */
export type CheckInSaid = Parameters<UserApi['checkIn']>[0];

/** A key result as it will stand once the check-in is stored, by the rules the server follows, too; as it is when nobody is known to check in. */
export function checkedIn(view: KeyResultView, { keyResult: _, about, ...said }: CheckInSaid, viewer: string | null, now: string): KeyResultView {
  const by = accountId.safeParse(viewer);
  if (!by.success) return view;
  const { keyResult, inputs, samples } = view;
  const entry = { ...said, keyResult: keyResult.key, about: about ?? now, recordedAt: now, by: by.data };
  const state = withCheckIn(view.state, entry);
  return {
    ...view,
    state,
    samples: said.value === undefined ? samples : [...withSample(samples, { at: entry.about, value: said.value })],
    inputs: withMeasuredAt(keyResultInputs(keyResult, state, inputs, inputs.cadenceDays), inputs.lastMeasuredAt),
  };
}
