import { accountId } from '../../src/okr/ids';
import type { KeyResultInput, Limits, ObjectiveInput, OwnerInput } from '../../src/coach/review-inputs';

/** The limits a site starts with. */
export const limits: Limits = { objectivesPerTeam: 3, keyResultsMin: 2, keyResultsMax: 4 };

export const owner = (account = 'maya'): OwnerInput => ({ kind: 'active', account: accountId.parse(account) });

export const aKeyResult = (text: string, fields: Partial<KeyResultInput> = {}): KeyResultInput => ({
  key: 'SUP-KR1',
  text,
  target: { kind: 'none' },
  measure: { kind: 'typed' },
  owner: owner(),
  ...fields,
});

export const anObjective = (
  text: string,
  keyResults: ReadonlyArray<string | KeyResultInput>,
  fields: Partial<ObjectiveInput> = {},
): ObjectiveInput => ({
  key: 'SUP-O1',
  text,
  owner: owner(),
  keyResults: keyResults.map((keyResult, i) =>
    typeof keyResult === 'string' ? aKeyResult(keyResult, { key: `SUP-KR${i + 1}` }) : keyResult,
  ),
  ...fields,
});
