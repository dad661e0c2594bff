import type { KeyResultKey } from '../okr/ids';
import type { JobContext } from './context';
import { mirrorAgrees } from './mirror-agrees';
import { linksToMirror } from './mirror-links';

/**
 * Compares how many issues JQL finds for each key result with how many are linked, one request each, and writes the
 * mirrors of a key result's issues anew where they differ. The mirror is an index, never the truth.
 */
export async function repairMirrors(keys: readonly KeyResultKey[], { store, jira }: JobContext): Promise<void> {
  const page = await store.read(keys.map((key) => ({ kind: 'kr-state' as const, key })));
  for (const key of keys) {
    const state = page.of('kr-state', key);
    if (state.kind !== 'found') continue;
    if (await mirrorAgrees(state.record, jira.asApp)) continue;
    for (const issue of state.record.issues) await jira.asApp.mirror(issue, await linksToMirror(issue, store));
  }
}
