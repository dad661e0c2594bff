import { keyResultInputs, standingOf } from '../../okr/key-result-inputs';
import type { CycleId, KeyResultKey } from '../../okr/ids';
import type { KeyResult } from '../../okr/key-result';
import type { KeyResultState } from '../../okr/key-result-state';
import { standingEntry, type StandingEntry } from '../../okr/standing';
import type { RecordOf } from '../records';
import { boundsOf, type Site } from '../site';
import type { FoundFault } from './found-fault';

interface Stands {
  keyResult: KeyResult;
  state: KeyResultState;
}

/**
 * A team's standing in a cycle as it follows from its open key results, and where the two differ. An entry whose key
 * result or state could not be read stays as it is.
 */
export function standingFromRecords(
  known: RecordOf['standing'],
  open: readonly Stands[],
  { cycle, site, unsure }: { cycle: CycleId; site: Site; unsure: ReadonlySet<string> },
): { standing: RecordOf['standing']; faults: FoundFault[] } {
  const span = boundsOf(site, cycle);
  const wanted = open.map(({ keyResult, state }) =>
    standingEntry.parse(standingOf(keyResult, keyResultInputs(keyResult, state, span, site.thresholds.cadenceDays))),
  );
  const kept = known.entries.filter(({ keyResult }) => unsure.has(keyResult));
  const fault = (kind: FoundFault['kind'], key: KeyResultKey): FoundFault => ({ kind, key, cycle });
  return {
    standing: { entries: [...kept, ...wanted] },
    faults: [
      ...wanted.flatMap((entry) => {
        const entryKnown = known.entries.find(({ keyResult }) => keyResult === entry.keyResult);
        if (!entryKnown) return [fault('standing-missing', entry.keyResult)];
        return same(entryKnown, entry) ? [] : [fault('standing-differs', entry.keyResult)];
      }),
      ...known.entries
        .filter(({ keyResult }) => !unsure.has(keyResult) && !wanted.some((entry) => entry.keyResult === keyResult))
        .map(({ keyResult }) => fault('standing-in-vain', keyResult)),
    ],
  };
}

/** Both were read by one schema, so their fields come in one order. */
const same = (one: StandingEntry, other: StandingEntry): boolean => JSON.stringify(one) === JSON.stringify(other);
