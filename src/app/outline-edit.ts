import { overLimit } from '../contract/refusals';
import type { KeyResultKey, ObjectiveKey } from '../okr/ids';
import type { KeyResult } from '../okr/key-result';
import type { Objective } from '../okr/objective';
import type { Outline, OutlineObjective } from '../okr/outline';

export const MOST_OBJECTIVES = 30;
export const MOST_KEY_RESULTS = 20;

/** The outline with this objective as it is now, in its old place or at the end. LIMIT beyond 30. */
export function withObjective(outline: Outline, objective: Objective): Outline {
  const known = outline.objectives.find(({ key }) => key === objective.key);
  if (!known && outline.objectives.length >= MOST_OBJECTIVES) {
    throw overLimit(`A team can have at most ${MOST_OBJECTIVES} objectives in a cycle.`);
  }
  const { key, title, parent, pillar } = objective;
  const entry: OutlineObjective = {
    key,
    title,
    ...(parent === undefined ? {} : { parent }),
    ...(pillar === undefined ? {} : { pillar }),
    keyResults: known?.keyResults ?? [],
  };
  return { ...outline, objectives: putIn(outline.objectives, entry) };
}

export const withoutObjective = (outline: Outline, key: ObjectiveKey): Outline => ({
  ...outline,
  objectives: outline.objectives.filter((objective) => objective.key !== key),
});

/** The outline with this key result under its objective, in its old place or at the end. LIMIT beyond 20. */
export function withKeyResult(outline: Outline, { key, text, objective }: KeyResult): Outline {
  return changeObjective(outline, objective, (under) => {
    const known = under.keyResults.some((one) => one.key === key);
    if (!known && under.keyResults.length >= MOST_KEY_RESULTS) {
      throw overLimit(`An objective can have at most ${MOST_KEY_RESULTS} key results.`);
    }
    return { ...under, keyResults: putIn(under.keyResults, { key, text }) };
  });
}

export const withoutKeyResult = (outline: Outline, objective: ObjectiveKey, key: KeyResultKey): Outline =>
  changeObjective(outline, objective, (under) => ({
    ...under,
    keyResults: under.keyResults.filter((one) => one.key !== key),
  }));

const changeObjective = (
  outline: Outline,
  key: ObjectiveKey,
  change: (objective: OutlineObjective) => OutlineObjective,
): Outline => ({
  ...outline,
  objectives: outline.objectives.map((objective) => (objective.key === key ? change(objective) : objective)),
});

/** The list with an entry in the place of the one with its key, or at the end. */
function putIn<Entry extends { key: string }>(entries: readonly Entry[], entry: Entry): Entry[] {
  return entries.some(({ key }) => key === entry.key)
    ? entries.map((one) => (one.key === entry.key ? entry : one))
    : [...entries, entry];
}
