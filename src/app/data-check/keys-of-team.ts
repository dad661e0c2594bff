import { keyResultKey, objectiveKey, type KeyResultKey, type ObjectiveKey, type TeamKey } from '../../okr/ids';
import { keyResultCounterKey, objectiveCounterKey, outlineKey } from '../keys';
import type { Page } from '../ports';
import { orDefault } from '../required';
import type { Site } from '../site';

/** Keys of a team's records, whether those are there or not. */
export interface Keys {
  objectives: readonly ObjectiveKey[];
  keyResults: readonly KeyResultKey[];
}

/** Every key the team ever gave, and what its lists name besides. */
export function keysOf(team: TeamKey, site: Site, lists: Page): Keys {
  const listed = site.cycles.flatMap(({ id }) => {
    const outline = lists.of('outline', outlineKey(team, id));
    return outline.kind === 'found' ? outline.record.objectives : [];
  });
  const given = (key: string) => orDefault(lists.of('counter', key), { last: 0 }).last;
  const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
  return {
    objectives: [...new Set([...upTo(given(objectiveCounterKey(team))).map((n) => objectiveKey.parse(`${team}-O${n}`)), ...listed.map(({ key }) => key)])],
    keyResults: [
      ...new Set([
        ...upTo(given(keyResultCounterKey(team))).map((n) => keyResultKey.parse(`${team}-KR${n}`)),
        ...listed.flatMap(({ keyResults }) => keyResults.map(({ key }) => key)),
      ]),
    ],
  };
}
