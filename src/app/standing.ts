import type { KeyResultKey, ObjectiveKey } from '../okr/ids';
import type { StandingEntry } from '../okr/standing';
import { withMeasuredAt } from '../okr/with-measured-at';
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

/** An objective's entries, each with the last measurement that left its number as it was. */
export const entriesOf = ({ entries }: Standing, objective: ObjectiveKey, { measuredAt }: RecordOf['run']): StandingEntry[] =>
  entries
    .filter((entry) => entry.objective === objective)
    .map((entry) => ({ ...entry, inputs: withMeasuredAt(entry.inputs, measuredAt[entry.keyResult]) }));

export const noStanding: Standing = { entries: [] };
