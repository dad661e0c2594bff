import type { Measured } from '../measure/measured';
import { isByQuery } from '../okr/is-by-query';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import type { Work } from '../okr/work';
import { countWork } from './count-work';
import { findLeaves } from './find-leaves';
import { measureByQuery } from './measure-by-query';
import type { JiraAsApp } from './ports';
import { unreachable, type Taken } from './taken';

export interface ToMeasure {
  keyResult: KeyResult;
  state: KeyResultState;
  excludedResolutions: readonly string[];
  /** Its query is not asked; its work is. */
  paused: boolean;
}

/**
 * Asks Jira for a key result's numbers. `allowance` is the number of requests for its work: 2 in a sweep; 4 when a
 * person waits, and then every linked issue is looked at anew.
 */
export async function measureKeyResult(
  { keyResult, state, excludedResolutions, paused }: ToMeasure,
  jira: JiraAsApp,
  now: Date,
  allowance: number,
): Promise<Measured> {
  const fresh = allowance >= 4 ? await lookAgain(state, jira) : state;
  const counted = await countWork({ state: fresh, excludedResolutions, allowance }, jira, now);
  const value = paused && isByQuery(keyResult.measure) ? asItWas(state) : await measureValue(keyResult, counted.work, jira, now);
  const { leaves, notFound, work } = counted;
  return {
    at: now.toISOString(),
    ...(work ? { work } : {}),
    leaves,
    notFound,
    ...(counted.unreachable && !value.failure ? { failure: unreachable(now) } : {}),
    ...value,
  };
}

/** A paused measure keeps its last value, and its failure where it has one. */
const asItWas = ({ failure }: KeyResultState): Taken => (failure ? { failure } : {});

/** Dead issues get another chance, and leaves may have grown children. */
async function lookAgain(state: KeyResultState, jira: JiraAsApp): Promise<KeyResultState> {
  return { ...state, notFound: [], leaves: await findLeaves(state.leaves, jira) };
}

async function measureValue(
  { measure }: KeyResult,
  work: Work | undefined,
  jira: JiraAsApp,
  now: Date,
): Promise<Taken> {
  const asOf = now.toISOString();
  switch (measure.kind) {
    case 'typed':
      return {};
    case 'work-done':
      if (!work) return {};
      return work.total === 0
        ? { failure: { at: asOf, kind: 'empty', message: 'No work is linked, so there is nothing to measure.' } }
        : { reading: { source: 'work-done', value: (100 * work.done) / work.total, asOf } };
    case 'count':
    case 'share':
    case 'sum':
      return measureByQuery(measure, jira, now);
  }
}
