import type { UserCalls } from '../contract/user-calls';
import type { KeyResultKey } from '../okr/ids';
import { attempt } from './attempt';
import { changeOf } from './change';
import type { Context } from './context';
import { draftOf } from './edit-objective';
import { editable } from './editable';
import { outlineKey, standingKey } from './keys';
import { withoutObjective } from './outline-edit';
import type { Write } from './ports';
import { orDefault, required } from './required';
import { noStanding, withoutEntries } from './standing';
import type { UseCase } from './use-case';

/** Drops an objective and its key results, with the reason. Nothing is deleted; the line ends where it stood. */
export const dropObjective: UseCase<UserCalls['dropObjective']> = async ({ objective: key, version, reason }, context) => {
  const { store, now, caller } = context;
  const life = { kind: 'dropped' as const, at: now.toISOString(), by: caller, reason };
  return attempt(async () => {
    const was = editable(required(await store.get('objective', key), key), version, draftOf);
    const { team, cycle } = was.record;
    const [outline, standing] = await Promise.all([
      store.get('outline', outlineKey(team, cycle)),
      store.get('standing', standingKey(team, cycle)),
    ]);
    const { record } = required(outline, 'The outline');
    const keyResults = record.objectives.find((one) => one.key === key)?.keyResults.map((one) => one.key) ?? [];
    return (await store.commit([
      { kind: 'objective', key, record: { ...was.record, life }, was },
      ...(await dropped(keyResults, life, context)),
      { kind: 'outline', key: outlineKey(team, cycle), record: withoutObjective(record, key), was: outline },
      {
        kind: 'standing',
        key: standingKey(team, cycle),
        record: withoutEntries(orDefault(standing, noStanding), keyResults),
        was: standing,
      },
      changeOf(key, 'dropped', keyResults.map((one) => ({ field: 'key result', from: one })), context, reason),
    ])) === 'clash'
      ? 'clash'
      : { dropped: key };
  });
};

const dropped = (
  keys: readonly KeyResultKey[],
  life: { kind: 'dropped'; at: string; by: Context['caller']; reason: string },
  { store }: Context,
): Promise<Write[]> =>
  Promise.all(
    keys.map(async (key): Promise<Write> => {
      const was = required(await store.get('key-result', key), key);
      return { kind: 'key-result', key, record: { ...was.record, life }, was };
    }),
  );
