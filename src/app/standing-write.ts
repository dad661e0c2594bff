import { keyResultInputs, standingOf } from '../okr/key-result-inputs';
import type { CycleId, TeamKey } from '../okr/ids';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import { standingKey } from './keys';
import type { Store, Write } from './ports';
import { orDefault } from './required';
import { boundsOf, type Site } from './site';
import { noStanding, withEntry, withoutEntries } from './standing';

/** A key result and its state, as its standing follows from them. */
interface Stands {
  keyResult: KeyResult;
  state: KeyResultState;
}

/** The write that brings the standing of one team and cycle up to these key results, of which there is at least one. */
export async function standingWrite(store: Store, site: Site, all: readonly [Stands, ...Stands[]]): Promise<Write> {
  const { team, cycle } = all[0].keyResult;
  const key = standingKey(team, cycle);
  const was = await store.get('standing', key);
  const span = boundsOf(site, cycle);
  const record = all.reduce(
    (standing, { keyResult, state }) =>
      keyResult.life.kind === 'open'
        ? withEntry(standing, standingOf(keyResult, keyResultInputs(keyResult, state, span, site.thresholds.cadenceDays)))
        : withoutEntries(standing, [keyResult.key]),
    orDefault(was, noStanding),
  );
  return { kind: 'standing', key, record, was };
}

/** Key results by the standing they belong to. */
export function byStanding<S extends Stands>(all: readonly S[]): Array<[S, ...S[]]> {
  const groups = new Map<string, [S, ...S[]]>();
  for (const one of all) {
    const key = keyOf(one.keyResult);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

const keyOf = ({ team, cycle }: { team: TeamKey; cycle: CycleId }): string => standingKey(team, cycle);
