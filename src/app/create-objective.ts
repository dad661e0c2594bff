import type { UserCalls } from '../contract/user-calls';
import { invalidField, notFound } from '../contract/refusals';
import { objectiveKey } from '../okr/ids';
import type { Objective } from '../okr/objective';
import { attempt } from './attempt';
import { changeOf, fieldsChanged } from './change';
import { checkParent } from './check-parent';
import { objectiveCounterKey, outlineKey } from './keys';
import { withObjective } from './outline-edit';
import { orDefault } from './required';
import { chosenCycle, siteOf, siteRefs, type Site } from './site';
import type { UseCase } from './use-case';

/** Writes down a new objective under the next key of its team. */
export const createObjective: UseCase<UserCalls['createObjective']> = async ({ team, cycle: id, draft }, context) => {
  const { store, now, caller } = context;
  const site = siteOf(await store.read(siteRefs));
  const cycle = chosenCycle(site, now, id);
  if (!cycle) throw notFound(`The cycle ${id}`);
  checkPillar(draft.pillar, site);
  if (draft.parent !== undefined) await checkParent(draft.parent, { cycle }, context);

  const objective = await attempt(async () => {
    const [counter, outline] = await Promise.all([
      store.get('counter', objectiveCounterKey(team)),
      store.get('outline', outlineKey(team, id)),
    ]);
    const last = orDefault(counter, { last: 0 }).last + 1;
    const created: Objective = {
      ...draft,
      key: objectiveKey.parse(`${team}-O${last}`),
      team,
      cycle: id,
      life: { kind: 'open' },
      createdAt: now.toISOString(),
    };
    const outlined = withObjective(orDefault(outline, { team, cycle: id, objectives: [] }), created);
    return (await store.commit([
      { kind: 'objective', key: created.key, record: created, was: 'new' },
      { kind: 'outline', key: outlineKey(team, id), record: outlined, was: outline },
      { kind: 'counter', key: objectiveCounterKey(team), record: { last }, was: counter },
      changeOf(created.key, 'created', fieldsChanged({}, draft), { caller, now }),
    ])) === 'clash'
      ? 'clash'
      : created;
  });
  return { objective, version: 1, keyResults: [], unreadable: [] };
};

/** Refuses a pillar that no longer exists. */
export function checkPillar(id: Objective['pillar'], site: Site): void {
  if (id !== undefined && !site.pillars.some((pillar) => pillar.id === id)) {
    throw invalidField('draft.pillar', 'This pillar does not exist any more. Choose another one or none.');
  }
}
