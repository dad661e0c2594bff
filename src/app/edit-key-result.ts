import type { UserCalls } from '../contract/user-calls';
import { keyResultDraft } from '../contract/drafts';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState, Reading } from '../okr/key-result-state';
import { sampleOf } from '../measure/measured';
import { attempt } from './attempt';
import { changeOf, fieldsChanged } from './change';
import { checkDraft } from './check-draft';
import { editable } from './editable';
import { loadRecords, loadView } from './key-result-records';
import { outlineKey } from './keys';
import { withKeyResult } from './outline-edit';
import { required } from './required';
import { standingWrite } from './standing-write';
import { stateWrites } from './state-writes';
import { siteOf, siteRefs } from './site';
import type { Taken } from './taken';
import type { UseCase } from './use-case';

/** Saves an edited key result. A value that the new measure did not give is not carried over. */
export const editKeyResult: UseCase<UserCalls['editKeyResult']> = async ({ keyResult: key, version, draft }, context) => {
  const { store, jobs, now, caller } = context;
  const site = siteOf(await store.read(siteRefs));
  const checked = await checkDraft(draft, context);
  const taken = checked === 'later' ? undefined : checked;
  const at = now.toISOString();

  await attempt(async () => {
    const records = await loadRecords(store, key);
    const was = editable(records.keyResult, version, draftOf);
    const { team, cycle, objective, life, createdAt } = was.record;
    const record: KeyResult = { key, objective, team, cycle, life, createdAt, ...draft };
    const state = withTaken(was.record, record, records.state.record, taken);
    const outline = required(await store.get('outline', outlineKey(team, cycle)), 'The outline');
    return (await store.commit([
      { kind: 'key-result', key, record, was },
      ...stateWrites(records, state, sampleOf(state, at)),
      await standingWrite(store, site, [{ keyResult: record, state }]),
      { kind: 'outline', key: outlineKey(team, cycle), record: withKeyResult(outline.record, record), was: outline },
      changeOf(key, 'edited', fieldsChanged(was.record, record), { caller, now }),
    ])) === 'clash'
      ? 'clash'
      : null;
  });
  if (checked === 'later') await jobs.measure({ keyResults: [key], cause: 'asked' });
  return loadView(store, key, site);
};

/** What a person writes of it. */
export const draftOf = (record: KeyResult) => keyResultDraft.strip().parse(record);

/** The state under the edited measure: what it says today, else what it said before if it is the same measure. */
function withTaken(before: KeyResult, after: KeyResult, state: KeyResultState, taken: Taken | undefined): KeyResultState {
  const { reading: _, failure, ...rest } = state;
  const reading = taken?.reading ?? keptReading(before, after, state);
  const failed = taken ? taken.failure : sameMeasure(before, after) ? failure : undefined;
  return { ...rest, ...(reading ? { reading } : {}), ...(failed ? { failure: failed } : {}) };
}

const sameMeasure = (before: KeyResult, after: KeyResult): boolean => JSON.stringify(before.measure) === JSON.stringify(after.measure);

function keptReading(before: KeyResult, after: KeyResult, state: KeyResultState): Reading | undefined {
  if (sameMeasure(before, after)) return state.reading;
  return after.measure.kind === 'work-done' && state.work && state.work.total > 0
    ? { source: 'work-done', value: (100 * state.work.done) / state.work.total, asOf: state.work.at }
    : undefined;
}
