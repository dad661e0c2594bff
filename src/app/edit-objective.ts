import type { UserCalls } from '../contract/user-calls';
import { notFound } from '../contract/refusals';
import { objectiveDraft } from '../contract/drafts';
import type { Objective } from '../okr/objective';
import { attempt } from './attempt';
import { changeOf, fieldsChanged } from './change';
import { checkParent } from './check-parent';
import { checkPillar } from './create-objective';
import { editable } from './editable';
import { keyResultRefs } from './key-result-records';
import { outlineKey, runKey } from './keys';
import { objectiveView } from './open-project';
import { withObjective } from './outline-edit';
import { required } from './required';
import { rewriteLines } from './rewrite-lines';
import { runOf } from './run';
import { chosenCycle, siteOf, siteRefs } from './site';
import type { UseCase } from './use-case';

/** Saves an edited objective; a new parent or pillar moves the lines of everything below it. */
export const editObjective: UseCase<UserCalls['editObjective']> = async ({ objective: key, version, draft }, context) => {
  const { store, now, caller } = context;
  const site = siteOf(await store.read(siteRefs));
  checkPillar(draft.pillar, site);

  const saved = await attempt(async () => {
    const was = editable(required(await store.get('objective', key), key), version, draftOf);
    const { team, cycle: id } = was.record;
    const cycle = chosenCycle(site, now, id);
    if (!cycle) throw notFound(`The cycle ${id}`);
    if (draft.parent !== undefined && draft.parent !== was.record.parent) {
      await checkParent(draft.parent, { key, cycle }, context);
    }
    const record: Objective = { ...withoutDraft(was.record), ...draft };
    const outline = required(await store.get('outline', outlineKey(team, id)), 'The outline');
    return (await store.commit([
      { kind: 'objective', key, record, was },
      { kind: 'outline', key: outlineKey(team, id), record: withObjective(outline.record, record), was: outline },
      changeOf(key, 'edited', fieldsChanged(was.record, record), { caller, now }),
    ])) === 'clash'
      ? 'clash'
      : { before: was.record, after: record };
  });

  const { before, after } = saved;
  if (before.parent !== after.parent || before.pillar !== after.pillar) await rewriteLines(key, site, context);
  const outline = required(await store.get('outline', outlineKey(after.team, after.cycle)), 'The outline');
  const outlined = outline.record.objectives.find((one) => one.key === key);
  if (!outlined) throw notFound(key);
  const runAt = runKey(after.team, after.cycle);
  const page = await store.read([
    { kind: 'run', key: runAt },
    { kind: 'objective', key },
    ...keyResultRefs(outlined.keyResults.map((one) => one.key)),
  ]);
  const view = objectiveView(outlined, page, runOf(page.of('run', runAt)), site);
  if (!view) throw notFound(key);
  return view;
};

/** What a person writes of it. */
export const draftOf = (record: Objective) => objectiveDraft.strip().parse(record);

function withoutDraft({ key, team, cycle, life, createdAt }: Objective) {
  return { key, team, cycle, life, createdAt };
}
