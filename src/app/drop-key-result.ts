import type { UserCalls } from '../contract/user-calls';
import { attempt } from './attempt';
import { changeOf } from './change';
import { draftOf } from './edit-key-result';
import { editable } from './editable';
import { outlineKey } from './keys';
import { withoutKeyResult } from './outline-edit';
import { required } from './required';
import { siteOf, siteRefs } from './site';
import { standingWrite } from './standing-write';
import type { UseCase } from './use-case';

/** Drops a key result, with the reason. Nothing is deleted; its links stay as its past. */
export const dropKeyResult: UseCase<UserCalls['dropKeyResult']> = async ({ keyResult: key, version, reason }, context) => {
  const { store, now, caller } = context;
  const site = siteOf(await store.read(siteRefs));
  return attempt(async () => {
    const was = editable(required(await store.get('key-result', key), key), version, draftOf);
    const state = required(await store.get('kr-state', key), key);
    const { team, cycle, objective } = was.record;
    const record = { ...was.record, life: { kind: 'dropped' as const, at: now.toISOString(), by: caller, reason } };
    const outline = required(await store.get('outline', outlineKey(team, cycle)), 'The outline');
    return (await store.commit([
      { kind: 'key-result', key, record, was },
      { kind: 'outline', key: outlineKey(team, cycle), record: withoutKeyResult(outline.record, objective, key), was: outline },
      await standingWrite(store, site, [{ keyResult: record, state: state.record }]),
      changeOf(key, 'dropped', [], { caller, now }, reason),
    ])) === 'clash'
      ? 'clash'
      : { dropped: key };
  });
};
