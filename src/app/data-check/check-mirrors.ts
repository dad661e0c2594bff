import type { DataFault } from '../../contract/settings-pages';
import type { KeyResultKey } from '../../okr/ids';
import type { KeyResultState } from '../../okr/key-result-state';
import type { Context } from '../context';
import { countingJira } from '../counting-jira';
import { mirrorAgrees } from '../mirror-agrees';
import { linksToMirror } from '../mirror-links';
import type { Site } from '../site';

/** Issues whose mirrors one step writes, so that it ends well within a resolver's time; the next check takes the rest. */
const MOST_MIRRORED = 100;

/** What became of the mirrors: those that differ, and the key results whose mirror was not compared. */
interface MirrorsChecked {
  faults: DataFault[];
  skipped: number;
}

/**
 * Compares what JQL finds for key results with what is linked to them: one request each, within the hour's budget. A
 * repair writes the mirrors of a key result's issues anew.
 */
export async function checkMirrors(keys: readonly KeyResultKey[], site: Site, repair: boolean, context: Context): Promise<MirrorsChecked> {
  const { store, jira, budget } = context;
  const page = await store.read(keys.flatMap((key) => [{ kind: 'key-result' as const, key }, { kind: 'kr-state' as const, key }]));
  const linked = keys.flatMap((key): KeyResultState[] => {
    const [keyResult, state] = [page.of('key-result', key), page.of('kr-state', key)];
    const open = keyResult.kind === 'found' && keyResult.record.life.kind === 'open';
    return open && state.kind === 'found' && state.record.issues.length > 0 ? [state.record] : [];
  });
  const counting = countingJira(jira.asApp);
  const spent = linked.length === 0 ? 0 : await budget.spent();
  let room = MOST_MIRRORED;
  const checked: MirrorsChecked = { faults: [], skipped: 0 };
  for (const state of linked) {
    const mayAsk = spent + counting.points() < site.hourlyPoints && counting.retryAfterSeconds() === undefined;
    const agrees = mayAsk ? await mirrorAgrees(state, counting.jira) : null;
    if (agrees === null) checked.skipped += 1;
    else if (!agrees) {
      const mend = repair && state.issues.length <= room;
      if (mend) room -= state.issues.length;
      checked.faults.push({ kind: 'mirror-differs', key: state.keyResult, fixed: mend && (await mirrorAll(state, context)) });
    }
  }
  await budget.spend(counting.points());
  return checked;
}

async function mirrorAll({ issues, notFound }: KeyResultState, { store, jira }: Context): Promise<boolean> {
  let written = true;
  for (const issue of issues.filter((id) => !notFound.includes(id))) {
    written = (await jira.asApp.mirror(issue, await linksToMirror(issue, store))) && written;
  }
  return written;
}
