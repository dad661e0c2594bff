import { atLeast, below } from '../okr/compare';
import { displayPercent } from '../okr/display-percent';
import { findingId, type Finding } from './finding';
import type { HeardInput, KeyResultInput } from './review-inputs';

/**
 * C3: on track, short of its goal, and for two weeks of check-ins the number has hardly moved. Only where a number is to
 * move at all: lines are held, and stages stand still between two of them.
 */
export function flat({ key, text, target, course }: KeyResultInput): Finding | null {
  if (target.kind !== 'change' || course?.outcome === undefined) return null;
  const { onTrack, goal, outcome } = course;
  if (!onTrack || atLeast(outcome, goal)) return null;
  const stretch = flatStretch(course.heard);
  if (stretch === null) return null;
  const { days, checkIns } = stretch;
  return {
    id: findingId('C3', key, text),
    rule: 'C3',
    severity: 'consider',
    subject: key,
    name: 'On track, yet flat.',
    evidence: [
      { kind: 'number', of: 'check-ins', value: checkIns, limit: LEAST_CHECK_INS },
      { kind: 'number', of: 'days', value: days, limit: LEAST_DAYS },
      { kind: 'number', of: 'outcome', value: outcome, limit: goal },
    ],
    reason: `The outcome stands at ${displayPercent(outcome)}, and no step between the last ${checkIns} check-ins, over ${days} days, was as large as ${displayPercent(LEAST_STEP)}.`,
    nextStep: 'Ask what will move it from here; standing still, it falls behind by itself.',
  };
}

/** The fewest last check-ins that are enough and reach back far enough, if not one step between them is a move. */
function flatStretch(heard: readonly HeardInput[]): { days: number; checkIns: number } | null {
  const last = heard.at(-1);
  if (last === undefined) return null;
  const first = heard.findLastIndex(({ at }, i) => heard.length - i >= LEAST_CHECK_INS && daysBetween(at, last.at) >= LEAST_DAYS);
  const from = heard[first];
  if (from === undefined) return null;
  const asked = heard.slice(first);
  const still = asked.every(({ outcome }, i) => below(Math.abs(outcome - (asked[i - 1]?.outcome ?? outcome)), LEAST_STEP));
  return still ? { days: daysBetween(from.at, last.at), checkIns: asked.length } : null;
}

/** To the nearest day, so that two weeks stay two weeks whatever the hour of a check-in. */
const daysBetween = (from: number, to: number): number => Math.round((to - from) / 86_400_000);

const LEAST_CHECK_INS = 3;
const LEAST_DAYS = 14;
const LEAST_STEP = 0.02;
