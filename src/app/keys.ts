import type { AccountId, CycleId, TeamKey } from '../okr/ids';

/** Keys of records that have no name of their own. */
export const outlineKey = (team: TeamKey, cycle: CycleId): string => `${team}:${cycle}`;
export const standingKey = outlineKey;
export const runKey = outlineKey;
export const dismissalsKey = outlineKey;
export const objectiveCounterKey = (team: TeamKey): string => `${team}:O`;
export const keyResultCounterKey = (team: TeamKey): string => `${team}:KR`;
export const checkInKey = (keyResult: string, about: string, recordedAt: string, by: AccountId): string =>
  `${keyResult}:${about}:${recordedAt}:${by}`;
export const changeKey = (subject: string, at: string, by: AccountId): string => `${subject}:${at}:${by}`;
