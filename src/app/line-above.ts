import { keyResultKey, objectiveKey, type KeyResultKey, type ObjectiveKey } from '../okr/ids';
import type { LineStep } from '../okr/line';
import type { ParentKey } from '../okr/objective';
import type { Store } from './ports';
import { required } from './required';

const MOST_STEPS = 18;

/**
 * The way from an objective up to the pillar, the objective first. It ends quietly where a parent is gone, and where a
 * loop would close.
 */
export async function lineAbove(from: ParentKey, store: Store, below: readonly LineStep[] = []): Promise<LineStep[]> {
  const passed = below.some((step) => step.kind !== 'pillar' && step.key === from);
  if (passed || below.length >= MOST_STEPS) return [...below];
  const asKeyResult = keyResultKey.safeParse(from);
  return asKeyResult.success
    ? throughKeyResult(asKeyResult.data, store, below)
    : throughObjective(objectiveKey.parse(from), store, below);
}

async function throughKeyResult(key: KeyResultKey, store: Store, below: readonly LineStep[]) {
  const loaded = await store.get('key-result', key);
  if (loaded.kind === 'absent') return [...below];
  const { objective } = required(loaded, key).record;
  return lineAbove(objective, store, [...below, { kind: 'key-result', key }]);
}

async function throughObjective(key: ObjectiveKey, store: Store, below: readonly LineStep[]) {
  const loaded = await store.get('objective', key);
  if (loaded.kind === 'absent') return [...below];
  const { team, cycle, parent, pillar } = required(loaded, key).record;
  const line: LineStep[] = [...below, { kind: 'objective', key, team, cycle }];
  if (parent !== undefined) return lineAbove(parent, store, line);
  return pillar === undefined ? line : [...line, { kind: 'pillar', id: pillar } satisfies LineStep];
}
