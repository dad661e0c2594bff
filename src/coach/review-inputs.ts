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
  /** The linked work as far as the viewer may read it; nothing is said of it otherwise. */
  linked?: ReadonlyArray<Readonly<{ key: string; summary: string }>>;
  /** Absent for what is still being written, before the start, and once it is closed. */
  course?: CourseInput;
}>;

/** How a key result stands at one moment of its time; what is not known is absent. All ratios are raw. */
export type CourseInput = Readonly<{
  /** The share of its time that has passed, 0…1. */
  t: number;
  outcome?: number;
  /** Outcome − expected; lines and bands have none. */
  gap?: number;
  /** Nothing linked is a total of 0. */
  work?: Readonly<{ done: number; total: number }>;
  /** Of the last check-in, 0–1. */
  confidence?: number;
  checkIns?: CheckInsInput;
  onTrack: boolean;
  /** What counts as success: 1 for a committed key result, 0.7 for an aspirational one. */
  goal: number;
  /** The outcome at the last check-ins, from the oldest; those without a number are left out. */
  heard: ReadonlyArray<HeardInput>;
}>;

/** The outcome at one check-in; `at` is the moment it was about, in milliseconds. */
export type HeardInput = Readonly<{ at: number; outcome: number }>;

/** Whole days since the last check-in or, where nobody has spoken yet, since the start; and how many of them are too many. */
export type CheckInsInput = Readonly<{ days: number; limit: number; heard: boolean }>;

export type OwnerInput =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'active'; account: AccountId }>
  | Readonly<{ kind: 'deactivated' }>;

export type ObjectiveInput = Readonly<{
  key: string;
  text: string;
  owner: OwnerInput;
  /** The title of the objective it supports. */
  parentText?: string;
  keyResults: readonly KeyResultInput[];
}>;

/** All objectives of one team in one cycle. */
export type SetInput = Readonly<{ team: string; objectives: readonly ObjectiveInput[] }>;

export type Limits = Readonly<Pick<Thresholds, 'objectivesPerTeam' | 'keyResultsMin' | 'keyResultsMax'>> &
  /** Key results one person may own in a set before K8 speaks; 5 if absent. */
  Readonly<{ keyResultsPerOwner?: number }>;
