import { findingId, type Finding } from './finding';
import type { Limits, ObjectiveInput, SetInput } from './review-inputs';

/** O6: a team has more objectives in a cycle than its limit. */
export function tooManyObjectives({ team, objectives }: SetInput, limits: Limits): Finding | null {
  const [value, limit] = [objectives.length, limits.objectivesPerTeam];
  if (value <= limit) return null;
  return {
    id: findingId('O6', team, `${value} of ${limit}`),
    rule: 'O6',
    severity: 'consider',
    subject: team,
    name: 'Too many objectives.',
    evidence: [
      { kind: 'number', of: 'objectives', value, limit },
      ...objectives.map(({ key }) => ({ kind: 'key', key }) as const),
    ],
    reason: `The team has ${value} objectives and the limit is ${limit}; each one more takes attention from the others.`,
    nextStep: 'Keep those that matter most this cycle and move the rest to a later one.',
  };
}

/** O6: an objective has fewer or more key results than the limits. */
export function keyResultCount({ key, keyResults }: ObjectiveInput, limits: Limits): Finding | null {
  const { keyResultsMin: min, keyResultsMax: max } = limits;
  const value = keyResults.length;
  if (value >= min && value <= max) return null;
  const few = value < min;
  return {
    id: findingId('O6', key, `${value} of ${min} to ${max}`),
    rule: 'O6',
    severity: 'consider',
    subject: key,
    name: few ? 'Too few key results.' : 'Too many key results.',
    evidence: [{ kind: 'number', of: 'key results', value, limit: few ? min : max }],
    reason: few
      ? `${tooFew(value)}; ${min} to ${max} work best.`
      : `Nobody can move all ${value} of them at once; ${min} to ${max} work best.`,
    nextStep: few ? 'Add a number that would also have to move.' : 'Keep those without which the objective would not be met.',
  };
}

const tooFew = (value: number): string =>
  value === 0 ? 'No number proves the objective yet' : `${value === 1 ? 'One number' : `${value} numbers`} can hardly prove the whole objective`;
