import type { NumberFieldOption } from '../../data/number-fields';

/** Which field probably holds story points: found without doubt, several that could, or none. */
export type StoryPoints =
  | { kind: 'found'; field: NumberFieldOption; by: 'type' | 'name' }
  | { kind: 'several'; fields: readonly NumberFieldOption[] }
  | { kind: 'none' };

/**
 * Looks for the story points' field: by its type first, which tells whatever the language of its name, then by the two
 * names Jira gives it. A Jira with both kinds of project has one of each, and then a person has to say.
 */
export function storyPointsAmong(all: readonly NumberFieldOption[]): StoryPoints {
  const typed = all.filter(({ custom }) => custom === 'com.pyxis.greenhopper.jira:jsw-story-points');
  const named = all.filter(({ label }) => /^story points?( estimate)?( \(\d+\))?$/i.test(label));
  const likely = [...new Set([...typed, ...named])];
  const [first] = likely;
  if (first === undefined) return { kind: 'none' };
  return likely.length > 1 ? { kind: 'several', fields: likely } : { kind: 'found', field: first, by: typed.includes(first) ? 'type' : 'name' };
}
