import type { KeyResultKey, ObjectiveKey } from '../../okr/ids';
import type { KeyResult } from '../../okr/key-result';
import type { Objective } from '../../okr/objective';
import type { Outline, OutlineObjective } from '../../okr/outline';
import { MOST_KEY_RESULTS, MOST_OBJECTIVES } from '../outline-edit';
import type { FoundFault } from './found-fault';

/** The open records of one team and cycle, and the keys that could not be read: of those nothing is decided. */
export interface OpenRecords {
  objectives: readonly Objective[];
  keyResults: readonly KeyResult[];
  unreadable: ReadonlySet<string>;
}

/** A team's list as its records want it, in the order it has, and where the two differ. */
export function listFromRecords(known: Outline, records: OpenRecords): { list: Outline; faults: FoundFault[] } {
  const { objectives, unreadable } = records;
  const open = new Map(objectives.map((one) => [one.key, one]));
  const kept = known.objectives.filter(({ key }) => open.has(key) || unreadable.has(key));
  const added = objectives.filter(({ key }) => !known.objectives.some((one) => one.key === key)).slice(0, MOST_OBJECTIVES - kept.length);
  const list = {
    ...known,
    objectives: [...kept, ...added.map((one) => ({ key: one.key, title: one.title, keyResults: [] }))].map((entry) =>
      entryOf(entry, open.get(entry.key), known, records),
    ),
  };
  return { list, faults: [...differences(known, list), ...left(records, list)] };
}

function entryOf(entry: OutlineObjective, objective: Objective | undefined, known: Outline, records: OpenRecords): OutlineObjective {
  const keyResults = keyResultsOf(entry, records);
  if (!objective) return { ...entry, keyResults };
  const { key, title, parent, pillar } = objective;
  return { key, title, ...(parent === undefined ? {} : { parent }), ...(pillar === undefined ? {} : { pillar }), keyResults };
}

/** In the order they have; those that are missing follow. */
function keyResultsOf({ key, keyResults }: OutlineObjective, records: OpenRecords): OutlineObjective['keyResults'] {
  const own = new Map(records.keyResults.filter(({ objective }) => objective === key).map((one) => [one.key, one]));
  const kept = keyResults.flatMap((one) => (own.has(one.key) || records.unreadable.has(one.key) ? [{ key: one.key, text: own.get(one.key)?.text ?? one.text }] : []));
  const added = [...own.values()].filter((one) => !kept.some((other) => other.key === one.key)).map(({ key: added, text }) => ({ key: added, text }));
  return [...kept, ...added].slice(0, MOST_KEY_RESULTS);
}

/** Every key whose place or words change between the two lists. */
function differences(known: Outline, list: Outline): FoundFault[] {
  const [before, after] = [placesOf(known), placesOf(list)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key): FoundFault[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === is) return [];
    return [{ kind: was === undefined ? 'not-listed' : is === undefined ? 'listed-in-vain' : 'listed-differently', key, cycle: known.cycle }];
  });
}

/** What the list says of each key, and under which objective it says it. */
function placesOf({ objectives }: Outline): Map<ObjectiveKey | KeyResultKey, string> {
  return new Map(
    objectives.flatMap(({ key, title, parent, pillar, keyResults }): Array<[ObjectiveKey | KeyResultKey, string]> => [
      [key, JSON.stringify([title, parent, pillar])],
      ...keyResults.map((one): [KeyResultKey, string] => [one.key, JSON.stringify([key, one.text])]),
    ]),
  );
}

/** Open key results that no list can name, because their objective is not open. */
function left({ keyResults, objectives, unreadable }: OpenRecords, { cycle }: Outline): FoundFault[] {
  return keyResults.flatMap(({ key, objective }): FoundFault[] =>
    objectives.some((one) => one.key === objective) || unreadable.has(objective) ? [] : [{ kind: 'no-objective', key, cycle }],
  );
}
