import { keyResultInputs, standingOf } from '../okr/key-result-inputs';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import { standingKey } from './keys';
import type { Store, Write } from './ports';
import { orDefault } from './required';
import { boundsOf, type Site } from './site';
import { noStanding, withEntry, withoutEntries } from './standing';

/** The write that brings a key result's entry in its team's standing up to its records. */
export async function standingWrite(store: Store, site: Site, keyResult: KeyResult, state: KeyResultState): Promise<Write> {
  const { team, cycle } = keyResult;
  const was = await store.get('standing', standingKey(team, cycle));
  const known = orDefault(was, noStanding);
  const inputs = keyResultInputs(keyResult, state, boundsOf(site, cycle), site.thresholds.cadenceDays);
  const record =
    keyResult.life.kind === 'open'
      ? withEntry(known, standingOf(keyResult, inputs))
      : withoutEntries(known, [keyResult.key]);
  return { kind: 'standing', key: standingKey(team, cycle), record, was };
}
