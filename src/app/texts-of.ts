import { changeWithoutWords, checkInWithoutWords } from '../okr/without-words';
import type { AccountId, KeyResultKey } from '../okr/ids';
import type { Store } from './ports';

/** Where a person's words are: check-ins and change records that hold any, by key, and the key results they spoke of. */
export interface TextsOf {
  checkIns: readonly string[];
  changes: readonly string[];
  keyResults: readonly KeyResultKey[];
  /** What was dropped with a reason of theirs. */
  dropped: readonly string[];
}

/** Finds a person's words by the index of what each person wrote. */
export async function textsOf(author: AccountId, store: Store): Promise<TextsOf> {
  const [checkIns, changes] = await Promise.all([store.every('check-in', { by: author }), store.every('change', { by: author })]);
  const said = checkIns.flatMap(({ key, loaded }) => (loaded.kind === 'found' ? [{ key, record: loaded.record }] : []));
  const changed = changes.flatMap(({ key, loaded }) => (loaded.kind === 'found' ? [{ key, record: loaded.record }] : []));
  return {
    checkIns: said.filter(({ record }) => checkInWithoutWords(record, author) !== record).map(({ key }) => key),
    changes: changed.filter(({ record }) => changeWithoutWords(record, author) !== record).map(({ key }) => key),
    keyResults: [...new Set(said.map(({ record }) => record.keyResult))],
    dropped: changed.filter(({ record }) => record.what === 'dropped').map(({ record }) => record.subject),
  };
}
