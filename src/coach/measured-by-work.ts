import { findingId, type Finding } from './finding';
import type { KeyResultInput } from './review-inputs';

/** K6: the number of a key result is the completion of its own issues. */
export function measuredByWork({ key, text, measure }: KeyResultInput): Finding | null {
  if (measure.kind !== 'work-done') return null;
  return {
    id: findingId('K6', key, text),
    rule: 'K6',
    severity: 'consider',
    subject: key,
    name: 'Measured by work.',
    evidence: [{ kind: 'measure', measure: 'work-done' }],
    reason: 'Its number is the share of its own issues that are done, so it rises even when nothing changes for anyone.',
    nextStep: 'Choose a number that can stand still while all the work gets done.',
  };
}
