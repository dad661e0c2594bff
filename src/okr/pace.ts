import { atLeast, below } from './compare';
import { elapsed } from './elapsed';
import { expected } from './expected';
import type { Pace, PaceStatus, StatusThresholds } from './status';
import type { StatusInputs } from './status-inputs';

const LATE_FROM = 0.9;
const LINE_AT_RISK = 0.5;

type Scored = StatusInputs & { readonly progress: NonNullable<StatusInputs['progress']> };
type Call = Pick<Pace, 'threshold'> & { readonly before: PaceStatus };

/** How a key result with a number is moving at `now` (milliseconds), with every number that was used. */
export function pace(inputs: Scored, thresholds: StatusThresholds, now: number): Pace {
  const t = elapsed(inputs, now);
  const { ratio, of } = inputs.progress;
  if (of === 'line') {
    return { by: 'line', ...judged(callByRatio(ratio), inputs, thresholds, t) };
  }
  const expectedNow = expected(inputs.commitment, inputs.curve, t);
  const gap = ratio - expectedNow;
  const late = inputs.commitment === 'committed' && atLeast(t, LATE_FROM);
  return {
    by: 'gap',
    ...judged(callByGap(gap, thresholds, late), inputs, thresholds, t),
    expected: expectedNow,
    gap,
    late,
  };
}

function callByGap(gap: number, { onTrack, onTrackLate, atRisk }: StatusThresholds, late: boolean): Call {
  const onTrackFrom = 0 - (late ? Math.min(onTrack, onTrackLate) : onTrack);
  return call(gap, onTrackFrom, 0 - atRisk);
}

/** Inside its line or band the ratio is 1. */
const callByRatio = (ratio: number): Call => call(ratio, 1, LINE_AT_RISK);

function call(number: number, onTrackFrom: number, atRiskFrom: number): Call {
  if (atLeast(number, onTrackFrom)) return { before: 'on-track', threshold: onTrackFrom };
  if (atLeast(number, atRiskFrom)) return { before: 'at-risk', threshold: onTrackFrom };
  return { before: 'off-track', threshold: atRiskFrom };
}

/** Low confidence lowers one step and never raises; in the start window nothing is worse than at risk. */
function judged({ before, threshold }: Call, inputs: Scored, thresholds: StatusThresholds, t: number) {
  const { confidence, progress } = inputs;
  const { lowConfidence, startWindow } = thresholds;
  const lowered = confidence !== undefined && below(confidence, lowConfidence) && before !== 'off-track';
  const afterConfidence = lowered ? oneStepDown[before] : before;
  const lifted = afterConfidence === 'off-track' && below(t, startWindow);
  return {
    status: lifted ? 'at-risk' : afterConfidence,
    ratio: progress.ratio,
    t,
    before,
    threshold,
    confidence,
    lowConfidence,
    lowered,
    startWindow,
    lifted,
  } satisfies Partial<Pace>;
}

const oneStepDown: Readonly<Record<PaceStatus, PaceStatus>> = {
  'on-track': 'at-risk',
  'at-risk': 'off-track',
  'off-track': 'off-track',
};
