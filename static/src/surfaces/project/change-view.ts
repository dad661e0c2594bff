import type { KeyResultView, ObjectiveView, TeamView } from '../../../../src/contract/views';

/** The page's view with what a save answered in its place; new things go last, as the server puts them. */
export function withObjective(view: TeamView, saved: ObjectiveView): TeamView {
  const objectives = placed(view.objectives, saved, ({ objective }) => objective.key);
  return { ...view, now: later(view.now, saved.objective.createdAt), objectives };
}

export function withKeyResult(view: TeamView, saved: KeyResultView): TeamView {
  return {
    ...view,
    now: nowAfter(view.now, saved),
    objectives: view.objectives.map((one) =>
      one.objective.key === saved.keyResult.objective
        ? { ...one, keyResults: placed(one.keyResults, saved, ({ keyResult }) => keyResult.key) }
        : one,
    ),
  };
}

/** The view without a dropped objective or key result. */
export function without(view: TeamView, key: string): TeamView {
  const left = view.objectives.filter(({ objective }) => objective.key !== key);
  return {
    ...view,
    objectives: left.map((one) => ({ ...one, keyResults: one.keyResults.filter(({ keyResult }) => keyResult.key !== key) })),
  };
}

function placed<Item>(items: readonly Item[], saved: Item, keyOf: (item: Item) => string): Item[] {
  const known = items.some((item) => keyOf(item) === keyOf(saved));
  return known ? items.map((item) => (keyOf(item) === keyOf(saved) ? saved : item)) : [...items, saved];
}

/** What was just saved belongs to the past, though the view is older than it. */
function nowAfter(now: string, { keyResult, state }: KeyResultView): string {
  return [keyResult.createdAt, state.lastCheckIn?.recordedAt, state.reading?.asOf, state.work?.at].reduce<string>(
    (latest, at) => (at === undefined ? latest : later(latest, at)),
    now,
  );
}

const later = (a: string, b: string): string => (Date.parse(a) >= Date.parse(b) ? a : b);
