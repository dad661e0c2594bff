import type { PanelGroup } from './panel-groups';
import { words } from './words';

/** Why a key result cannot be linked once more, by key: “Linked”, “From epic SUP-12”. */
export function linkedAlready(groups: readonly PanelGroup[]): ReadonlyMap<string, string> {
  const items = groups.flatMap((group) => group.items);
  return new Map(
    items.map((item) => [item.key, item.kind === 'linked' && item.from ? originOf(item.from) : words.search.linked]),
  );
}

/** Where an inherited key result comes from. */
export const originOf = ({ key, epic }: { key: string; epic: boolean }): string =>
  epic ? words.from.epic(key) : words.from.issue(key);
