import { upstream } from '../contract/refusals';
import { keyResultKey, objectiveKey, type AccountId, type KeyResultKey } from '../okr/ids';
import { changeWithoutWords, checkInWithoutWords, dismissalsWithoutWords, lifeWithoutWords, stateWithoutWords } from '../okr/without-words';
import { attempt } from './attempt';
import { dismissalRefs } from './dismissals';
import type { Loaded, Store, Write } from './ports';
import { siteOf, siteRefs } from './site';
import { textsOf } from './texts-of';

/**
 * Takes a person's words out of check-ins, of the check-ins that repeat them, of what is known of each key result, of
 * change records and of reasons for dropping and dismissing. What has none any more is not written, so a job that is started again goes
 * on where it stopped.
 */
export async function eraseWords(author: AccountId, store: Store): Promise<void> {
  const { changes, keyResults, dropped } = await textsOf(author, store);
  for (const key of keyResults) await eraseInKeyResult(key, author, store);
  for (const key of dropped) await eraseReason(key, author, store);
  await eraseInDismissals(author, store);
  // Last: by its change record it is known what a person dropped.
  for (const key of changes) {
    await write(store, async () => {
      const was = await store.get('change', key);
      return changed(was, (record) => changeWithoutWords(record, author), (record) => ({ kind: 'change', key, record, was }));
    });
  }
}

async function eraseInKeyResult(keyResult: KeyResultKey, author: AccountId, store: Store): Promise<void> {
  await write(store, async () => {
    const was = await store.get('kr-state', keyResult);
    return changed(was, (record) => stateWithoutWords(record, author), (record) => ({ kind: 'kr-state', key: keyResult, record, was }));
  });
  for (const { key, loaded } of await store.every('check-in', { of: keyResult })) {
    if (loaded.kind !== 'found' || checkInWithoutWords(loaded.record, author) === loaded.record) continue;
    await write(store, async () => {
      const was = await store.get('check-in', key);
      return changed(was, (record) => checkInWithoutWords(record, author), (record) => ({ kind: 'check-in', key, record, was }));
    });
  }
}

async function eraseInDismissals(author: AccountId, store: Store): Promise<void> {
  const { teams, cycles } = siteOf(await store.read(siteRefs));
  const refs = teams.flatMap(({ key }) => dismissalRefs(key, cycles));
  const page = await store.read(refs);
  for (const { key } of refs) {
    if (page.of('dismissals', key).kind === 'absent') continue;
    await write(store, async () => {
      const was = await store.get('dismissals', key);
      return changed(was, (record) => dismissalsWithoutWords(record, author), (record) => ({ kind: 'dismissals', key, record, was }));
    });
  }
}

async function eraseReason(key: string, author: AccountId, store: Store): Promise<void> {
  const quiet = <R extends { life: Parameters<typeof lifeWithoutWords>[0] }>(record: R): R => {
    const life = lifeWithoutWords(record.life, author);
    return life === record.life ? record : { ...record, life };
  };
  await write(store, async () => {
    if (keyResultKey.safeParse(key).success) {
      const was = await store.get('key-result', key);
      return changed(was, quiet, (record) => ({ kind: 'key-result', key, record, was }));
    }
    if (!objectiveKey.safeParse(key).success) return null;
    const was = await store.get('objective', key);
    return changed(was, quiet, (record) => ({ kind: 'objective', key, record, was }));
  });
}

/** The write of a record that changes, or null. One that cannot be read is tried again with the job, or said to the admin. */
function changed<R>(was: Loaded<R>, change: (record: R) => R, writeOf: (record: R) => Write): Write | null {
  if (was.kind === 'absent') return null;
  if (was.kind === 'unreadable') throw upstream('A record could not be read, so not every word is erased yet.');
  const record = change(was.record);
  return record === was.record ? null : writeOf(record);
}

/** Writes what is found to write, whoever else writes meanwhile. */
const write = (store: Store, find: () => Promise<Write | null>): Promise<unknown> =>
  attempt(async () => {
    const found = await find();
    return found === null || (await store.commit([found])) === 'saved' ? null : 'clash';
  });
