import { invalidField } from '../contract/refusals';
import type { Cycle } from '../okr/cycle';
import { keyResultKey, objectiveKey, type ObjectiveKey, type TeamKey } from '../okr/ids';
import type { LineStep } from '../okr/line';
import type { ParentKey } from '../okr/objective';
import { callerInTeam } from './caller-in-team';
import type { Context } from './context';
import { lineAbove } from './line-above';

/**
 * Refuses a parent that does not stand: gone, dropped or of a team the caller may not read, in a cycle that does not contain the child's, or below the
 * child itself. Returns the way up from it.
 */
export async function checkParent(
  parent: ParentKey,
  child: { key?: ObjectiveKey; cycle: Cycle },
  context: Pick<Context, 'caller' | 'jira' | 'store'>,
): Promise<LineStep[]> {
  const { store } = context;
  const loaded = keyResultKey.safeParse(parent).success
    ? await store.get('key-result', parent)
    : await store.get('objective', objectiveKey.parse(parent));
  if (loaded.kind !== 'found' || loaded.record.life.kind === 'dropped' || !(await isReadable(loaded.record.team, context))) {
    throw invalidField('draft.parent', `${parent} does not exist any more. Choose another parent or none.`);
  }
  if (loaded.record.cycle !== child.cycle.id && loaded.record.cycle !== child.cycle.within) {
    throw invalidField('draft.parent', `${parent} belongs to a cycle that does not contain ${child.cycle.name}.`);
  }
  const line = await lineAbove(parent, store);
  if (line.some((step) => step.kind === 'objective' && step.key === child.key)) {
    throw invalidField('draft.parent', `${parent} itself leads up to ${child.key}. A line cannot close to a loop.`);
  }
  return line;
}

async function isReadable(key: TeamKey, context: Pick<Context, 'caller' | 'jira' | 'store'>): Promise<boolean> {
  const team = await context.store.get('team', key);
  return team.kind === 'found' && callerInTeam(team.record, context).reads();
}
