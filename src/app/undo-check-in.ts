import type { UserCalls } from '../contract/user-calls';
import { invalid } from '../contract/refusals';
import { UNDO_MINUTES } from '../okr/check-in';
import type { RecordedCheckIn } from '../okr/recorded-check-in';
import { withoutValue } from '../okr/series';
import { withoutCheckIn } from '../okr/without-check-in';
import { attempt } from './attempt';
import { changeOf } from './change';
import { loadRecords, loadView, type KeyResultRecords } from './key-result-records';
import { checkInKey } from './keys';
import type { Write } from './ports';
import { required } from './required';
import { siteOf, siteRefs } from './site';
import { standingWrite } from './standing-write';
import type { UseCase } from './use-case';

/** Takes the caller's own check-in back, soon after it was saved and while nobody has checked in since. */
export const undoCheckIn: UseCase<UserCalls['undoCheckIn']> = async ({ keyResult: key, about, recordedAt }, context) => {
  const { store, now, caller } = context;
  const site = siteOf(await store.read(siteRefs));
  if (now.getTime() - Date.parse(recordedAt) > UNDO_MINUTES * 60_000) {
    throw invalid(`A check-in can be taken back for ${UNDO_MINUTES} minutes. Check in once more to correct it.`);
  }
  // The key holds who said it, so nobody can name another person's.
  const entryKey = checkInKey(key, about, recordedAt, caller);

  await attempt(async () => {
    const [records, was] = await Promise.all([loadRecords(store, key), store.get('check-in', entryKey)]);
    const { record: entry } = required(was, 'This check-in');
    const state = withoutCheckIn(records.state.record, entry);
    if (state === 'overtaken') throw invalid('Somebody has checked in since. Check in once more to correct yours.');
    return (await store.commit([
      { kind: 'check-in', key: entryKey, record: null, was },
      { kind: 'kr-state', key, record: state, was: records.state },
      ...seriesWithout(entry, records),
      await standingWrite(store, site, [{ keyResult: records.keyResult.record, state }]),
      changeOf(key, 'check-in-undone', [], context),
    ])) === 'clash'
      ? 'clash'
      : null;
  });
  return loadView(store, key, site);
};

const seriesWithout = ({ about, value, keyResult }: RecordedCheckIn, { series }: KeyResultRecords): Write[] =>
  value === undefined
    ? []
    : [{ kind: 'series', key: keyResult, record: { samples: [...withoutValue(series.record.samples, about)] }, was: series }];
