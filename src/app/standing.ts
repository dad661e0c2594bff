import type { KeyResultKey } from '../okr/ids';
import type { StandingEntry } from '../okr/standing';
import type { RecordOf } from './records';

type Standing = RecordOf['standing'];

/** The standing with this key result's entry added or replaced. */
export const withEntry = ({ entries }: Standing, entry: StandingEntry): Standing => ({
  entries: [...entries.filter(({ keyResult }) => keyResult !== entry.keyResult), entry],
});

/** The standing without these key results. */
export const withoutEntries = ({ entries }: Standing, keys: readonly KeyResultKey[]): Standing => ({
  entries: entries.filter(({ keyResult }) => !keys.includes(keyResult)),
});

export const noStanding: Standing = { entries: [] };
