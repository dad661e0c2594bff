import { atLeast, below } from '../okr/compare';
import { roundPercent } from '../okr/round-percent';
import { findingId, type Finding } from './finding';
import type { KeyResultInput } from './review-inputs';

/** C4: the last confidence is high while the outcome lags far behind. One of the two is not up to date. */
export function confidentButBehind({ key, text, course }: KeyResultInput): Finding | null {
  const { t, gap, confidence } = course ?? {};
  if (t === undefined || gap === undefined || confidence === undefined) return null;
  if (below(confidence, CONFIDENT) || below(t, EARLIEST) || atLeast(gap, FAR_BEHIND)) return null;
  const said = Math.round(10 * confidence);
  return {
    id: findingId('C4', key, `${said} ${text}`),
    rule: 'C4',
    severity: 'consider',
    subject: key,
    name: 'Confident, but far behind.',
    evidence: [
      { kind: 'number', of: 'confidence', value: confidence, limit: CONFIDENT },
      { kind: 'number', of: 'gap', value: gap, limit: FAR_BEHIND },
      { kind: 'number', of: 'time passed', value: t },
    ],
    reason: `Confidence is ${said} of 10; the outcome is ${points(gap)} behind what was expected by today.`,
    nextStep: 'Say at the next check-in what will close the gap, or choose a confidence that fits it.',
  };
}

const CONFIDENT = 0.7;
const EARLIEST = 0.3;
const FAR_BEHIND = -0.25;

/** Percentage points, with the digit that keeps the gap on its side of the threshold. */
function points(gap: number): string {
  const { percent, digits } = roundPercent(gap, FAR_BEHIND);
  return `${Math.abs(percent).toFixed(digits)} points`;
}
