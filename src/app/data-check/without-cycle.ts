import type { Page } from '../ports';
import type { Site } from '../site';
import type { FoundFault } from './found-fault';
import type { Keys } from './keys-of-team';

/** Open records of a cycle that was taken out of the settings: no page shows them. */
export function withoutCycle(site: Site, page: Page, keys: Keys): FoundFault[] {
  const known = new Set<string>(site.cycles.map(({ id }) => id));
  const records = [...keys.objectives.map((key) => page.of('objective', key)), ...keys.keyResults.map((key) => page.of('key-result', key))];
  return records.flatMap((loaded): FoundFault[] => {
    if (loaded.kind !== 'found') return [];
    const { key, cycle, life } = loaded.record;
    return life.kind === 'open' && !known.has(cycle) ? [{ kind: 'no-cycle', key, cycle }] : [];
  });
}
