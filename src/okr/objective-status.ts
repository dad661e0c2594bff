import type { Status } from './status';

/** What an objective's status needs to know of one of its key results; `key` is handed back as the reason. */
export type WeighedStatus<K extends string = string> = {
  readonly key: K;
  readonly weight: number;
  readonly status: Status;
};

export type ObjectiveStatus<K extends string = string> =
  | { readonly kind: 'status'; readonly status: OpenStatus; readonly decidedBy: readonly K[] }
  | { readonly kind: 'none'; readonly why: 'no-key-results' | 'no-weight' | 'all-closed' };

type OpenStatus = Exclude<Status, 'closed'>;

/**
 * The worst status among the key results of weight above 0, so that no green hides a red; closed ones are left out.
 * Objectives below do not count.
 */
export function objectiveStatus<K extends string>(keyResults: readonly WeighedStatus<K>[]): ObjectiveStatus<K> {
  if (keyResults.length === 0) return { kind: 'none', why: 'no-key-results' };
  const weighed = keyResults.filter(({ weight }) => weight > 0);
  if (weighed.length === 0) return { kind: 'none', why: 'no-weight' };
  for (const status of worstFirst) {
    const decidedBy = weighed.filter((keyResult) => keyResult.status === status).map(({ key }) => key);
    if (decidedBy.length > 0) return { kind: 'status', status, decidedBy };
  }
  return { kind: 'none', why: 'all-closed' };
}

const worstFirst: readonly OpenStatus[] = ['off-track', 'stale', 'at-risk', 'not-started', 'on-track'];
