import type { UserCalls } from '../contract/user-calls';
import { invalid } from '../contract/refusals';
import { keyResultKey, type ObjectiveKey } from '../okr/ids';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import { sampleOf } from '../measure/measured';
import { attempt } from './attempt';
import { changeOf, fieldsChanged } from './change';
import { checkDraft } from './check-draft';
import { loadView } from './key-result-records';
import { keyResultCounterKey, outlineKey } from './keys';
import { lineAbove } from './line-above';
import { withKeyResult } from './outline-edit';
import type { Store } from './ports';
import { orDefault, required } from './required';
import { siteOf, siteRefs } from './site';
import { standingWrite } from './standing-write';
import type { UseCase } from './use-case';

/** Writes down a new key result under the next key of its team. */
export const createKeyResult: UseCase<UserCalls['createKeyResult']> = async ({ objective: under, draft }, context) => {
  const { store, jobs, now, caller } = context;
  const site = siteOf(await store.read(siteRefs));
  const checked = await checkDraft(draft, context);
  const taken = checked === 'later' ? undefined : checked;
  const at = now.toISOString();

  const key = await attempt(async () => {
    const { team, cycle } = await openObjective(under, store);
    const [counter, outline] = await Promise.all([
      store.get('counter', keyResultCounterKey(team)),
      store.get('outline', outlineKey(team, cycle)),
    ]);
    const last = orDefault(counter, { last: 0 }).last + 1;
    const created: KeyResult = {
      ...draft,
      key: keyResultKey.parse(`${team}-KR${last}`),
      objective: under,
      team,
      cycle,
      life: { kind: 'open' },
      createdAt: at,
    };
    const state: KeyResultState = {
      keyResult: created.key,
      line: await lineAbove(under, store),
      issues: [],
      leaves: [],
      notFound: [],
      ...taken,
    };
    const { record } = required(outline, 'The outline');
    return (await store.commit([
      { kind: 'key-result', key: created.key, record: created, was: 'new' },
      { kind: 'kr-state', key: created.key, record: state, was: 'new' },
      { kind: 'series', key: created.key, record: { samples: taken?.reading ? [sampleOf(state, at)] : [] }, was: 'new' },
      { kind: 'outline', key: outlineKey(team, cycle), record: withKeyResult(record, created), was: outline },
      await standingWrite(store, site, [{ keyResult: created, state }]),
      { kind: 'counter', key: keyResultCounterKey(team), record: { last }, was: counter },
      changeOf(created.key, 'created', fieldsChanged({}, draft), { caller, now }),
    ])) === 'clash'
      ? 'clash'
      : created.key;
  });
  if (checked === 'later') await jobs.measure({ keyResults: [key], cause: 'asked' });
  return loadView(store, key, site);
};

async function openObjective(key: ObjectiveKey, store: Store) {
  const { record } = required(await store.get('objective', key), key);
  if (record.life.kind === 'dropped') throw invalid(`${key} was dropped; it takes no new key results.`);
  return record;
}
