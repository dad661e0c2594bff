import type { ObjectiveKey } from '../okr/ids';
import type { OutlineObjective } from '../okr/outline';
import { attempt } from './attempt';
import type { Context } from './context';
import { outlineKey } from './keys';
import { lineAbove } from './line-above';
import type { Store } from './ports';
import { required } from './required';
import type { Site } from './site';

/**
 * Writes the line up anew on every key result below an objective that got another parent or pillar. Running it twice
 * changes nothing, so a run that was cut off is repaired by the next.
 */
export async function rewriteLines(from: ObjectiveKey, site: Site, { store }: Pick<Context, 'store'>): Promise<void> {
  const objectives = await outlinedObjectives(site, store);
  for (const objective of below(from, objectives)) {
    const line = await lineAbove(objective.key, store);
    for (const { key } of objective.keyResults) {
      await attempt(async () => {
        const was = required(await store.get('kr-state', key), key);
        return store.commit([{ kind: 'kr-state', key, record: { ...was.record, line }, was }]);
      });
    }
  }
}

/** All open objectives of the site: a line may go up from a quarter into its year. */
async function outlinedObjectives(site: Site, store: Store): Promise<OutlineObjective[]> {
  const keys = site.teams.flatMap((team) => site.cycles.map((cycle) => outlineKey(team.key, cycle.id)));
  const page = await store.read(keys.map((key) => ({ kind: 'outline' as const, key })));
  return keys.flatMap((key) => {
    const loaded = page.of('outline', key);
    return loaded.kind === 'absent' ? [] : required(loaded, 'An outline').record.objectives;
  });
}

/** The objective and everything that leads up to it, through objectives or their key results. */
function below(from: ObjectiveKey, all: readonly OutlineObjective[]): OutlineObjective[] {
  const found: OutlineObjective[] = all.filter(({ key }) => key === from);
  const keys = new Set<string>([from]);
  for (let i = 0; i < found.length; i += 1) {
    const keyResults = found[i]?.keyResults.map(({ key }) => key) ?? [];
    const parents = new Set<string>([found[i]?.key ?? from, ...keyResults]);
    for (const child of all) {
      if (child.parent === undefined || !parents.has(child.parent) || keys.has(child.key)) continue;
      keys.add(child.key);
      found.push(child);
    }
  }
  return found;
}
