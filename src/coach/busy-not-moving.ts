import { atLeast, below } from '../okr/compare';
import { displayPercent } from '../okr/display-percent';
import { findingId, type Finding } from './finding';
import type { KeyResultInput } from './review-inputs';

/** K9: most of the work is done, a third of the time has gone, and the outcome lags far behind. */
export function busyNotMoving({ key, text, target, measure, course }: KeyResultInput): Finding | null {
  if (target.kind !== 'change' || measure.kind === 'work-done') return null;
  const { t, outcome, gap, work } = course ?? {};
  if (t === undefined || outcome === undefined || gap === undefined || work === undefined) return null;
  const { done, total } = work;
  if (total < LEAST_ISSUES || below(done / total, MOSTLY_DONE)) return null;
  if (below(t, EARLIEST) || atLeast(gap, FAR_BEHIND)) return null;
  return {
    id: findingId('K9', key, text),
    rule: 'K9',
    severity: 'consider',
    subject: key,
    name: 'Busy, not moving.',
    evidence: [
      { kind: 'number', of: 'issues done', value: done, limit: total },
      { kind: 'number', of: 'outcome', value: outcome },
      { kind: 'number', of: 'gap', value: gap, limit: FAR_BEHIND },
      { kind: 'number', of: 'time passed', value: t },
    ],
    reason: `${done} of ${total} issues are done (${displayPercent(done / total)}); the outcome has moved ${displayPercent(outcome)} with ${displayPercent(t)} of its time gone.`,
    nextStep: 'Ask what the finished issues changed, and which work would move the number instead.',
  };
}

const LEAST_ISSUES = 3;
const MOSTLY_DONE = 0.6;
const EARLIEST = 1 / 3;
const FAR_BEHIND = -0.25;
