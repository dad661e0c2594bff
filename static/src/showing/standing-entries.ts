import type { ObjectiveView } from '../../../src/contract/views';
import type { StandingEntry } from '../../../src/okr/standing';

/** What an objective's key results give to its status and outcome, from the key results themselves. */
export const standingEntries = ({ objective, keyResults }: ObjectiveView): StandingEntry[] =>
  keyResults.map(({ keyResult, inputs }) => ({
    keyResult: keyResult.key,
    objective: objective.key,
    weight: keyResult.weight,
    byWork: keyResult.measure.kind === 'work-done',
    inputs,
  }));
