import type { AccountId } from '../okr/ids';
import type { Measure } from '../okr/measure';
import type { Thresholds } from '../okr/settings';
import type { Target } from '../okr/target';

/** A draft without a key may use any string that names it on the screen. */
export type KeyResultInput = Readonly<{
  key: string;
  text: string;
  target: Target;
  measure: Measure;
  owner: OwnerInput;
}>;

export type OwnerInput =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'active'; account: AccountId }>
  | Readonly<{ kind: 'deactivated' }>;

export type ObjectiveInput = Readonly<{
  key: string;
  text: string;
  owner: OwnerInput;
  keyResults: readonly KeyResultInput[];
}>;

/** All objectives of one team in one cycle. */
export type SetInput = Readonly<{ team: string; objectives: readonly ObjectiveInput[] }>;

export type Limits = Readonly<Pick<Thresholds, 'objectivesPerTeam' | 'keyResultsMin' | 'keyResultsMax'>> &
  /** Key results one person may own in a set before K8 speaks; 5 if absent. */
  Readonly<{ keyResultsPerOwner?: number }>;
