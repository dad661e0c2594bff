import type { NamedRecord } from '../records';

/** Things known by id and name: types, statuses, priorities. What comes without an id is known by its name. */
export interface NameBook<T extends NamedRecord> {
  /** The id of the thing; enters it, as `make` says, when new. */
  idOf(thing: { id?: string | undefined; name: string }, make: (id: string, name: string) => T): string;
  idNamed(name: string): string | undefined;
  has(id: string): boolean;
  get(id: string): T | undefined;
  all(): T[];
}

export function nameBook<T extends NamedRecord>(): NameBook<T> {
  const byId = new Map<string, T>();
  const idsByName = new Map<string, string>();
  return {
    idOf: (thing, make) => {
      const id = thing.id ?? idsByName.get(thing.name) ?? String(firstOwnId + byId.size);
      if (!byId.has(id)) byId.set(id, make(id, thing.name));
      if (!idsByName.has(thing.name)) idsByName.set(thing.name, id);
      return id;
    },
    idNamed: (name) => idsByName.get(name),
    has: (id) => byId.has(id),
    get: (id) => byId.get(id),
    all: () => [...byId.values()],
  };
}

/** Far above the ids that Jira gives to such things. */
const firstOwnId = 9_000_001;
