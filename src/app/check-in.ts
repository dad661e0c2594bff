import type { UserCalls } from '../contract/user-calls';
import { invalid, invalidField } from '../contract/refusals';
import type { CheckIn } from '../okr/check-in';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import type { RecordedCheckIn } from '../okr/recorded-check-in';
import type { Sample } from '../okr/series';
import { withCheckIn } from '../okr/with-check-in';
import { attempt } from './attempt';
import { changeOf } from './change';
import { loadRecords, loadView } from './key-result-records';
import { checkInKey } from './keys';
import { standingWrite } from './standing-write';
import { stateWrites } from './state-writes';
import { boundsOf, siteOf, siteRefs } from './site';
import type { UseCase } from './use-case';

/** Records a check-in. One about an earlier day than the last is kept, but does not move what counts now. */
export const checkIn: UseCase<UserCalls['checkIn']> = async ({ keyResult: key, about, value, ...said }, context) => {
  const { store, now, caller } = context;
  const site = siteOf(await store.read(siteRefs));
  const recordedAt = now.toISOString();

  await attempt(async () => {
    const records = await loadRecords(store, key);
    const { record: keyResult } = records.keyResult;
    const entry: CheckIn = {
      ...said,
      keyResult: key,
      about: about ?? recordedAt,
      recordedAt,
      by: caller,
      ...(value === undefined ? {} : { value }),
    };
    checkEntry(entry, keyResult, boundsOf(site, keyResult.cycle));
    const state = withCheckIn(records.state.record, entry);
    return (await store.commit([
      { kind: 'check-in', key: checkInKey(key, entry.about, recordedAt, caller), record: recorded(entry, records.state.record, state), was: 'new' },
      ...stateWrites(records, state, sampleAt(entry)),
      await standingWrite(store, site, [{ keyResult, state }]),
      changeOf(key, 'checked-in', [], { caller, now }),
    ])) === 'clash'
      ? 'clash'
      : null;
  });
  return loadView(store, key, site);
};

function checkEntry(entry: CheckIn, { life, measure, target }: KeyResult, cycle: { startsAt: string; endsAt: string }): void {
  if (life.kind === 'dropped') throw invalid('This key result was dropped; it takes no check-ins.');
  if (entry.about > entry.recordedAt) throw invalidField('about', 'A check-in cannot be about a day to come.');
  if (entry.about < cycle.startsAt || entry.about >= cycle.endsAt) {
    throw invalidField('about', 'A check-in must be about a day of the key result’s cycle.');
  }
  if (entry.value === undefined) return;
  if (measure.kind !== 'typed') {
    throw invalidField('value', 'This value is measured by Jira and is not typed over. Say in words what you see differently.');
  }
  if (target.kind === 'stages' && !(Number.isInteger(entry.value) && entry.value >= 0 && entry.value <= target.stages.length)) {
    throw invalidField('value', `Say how many stages are reached: a whole number from 0 to ${target.stages.length}.`);
  }
}

/** The entry, with what it took the place of if it counts now. */
function recorded(entry: CheckIn, before: KeyResultState, after: KeyResultState): RecordedCheckIn {
  if (after.lastCheckIn !== entry) return entry;
  const { lastCheckIn, reading } = before;
  return { ...entry, replaced: { ...(lastCheckIn ? { lastCheckIn } : {}), ...(reading ? { reading } : {}) } };
}

/** What the series learns; the work of a day gone by is not known any more. */
const sampleAt = ({ about, value }: CheckIn): Sample | null => (value === undefined ? null : { at: about, value });
