import type { CourseInput, HeardInput } from '../../../src/coach/review-inputs';
import type { KeyResultView } from '../../../src/contract/views';
import { elapsed } from '../../../src/okr/elapsed';
import { goal } from '../../../src/okr/expected';
import { progress } from '../../../src/okr/progress';
import { checkInSilence } from '../../../src/okr/silence';
import type { StatusThresholds } from '../../../src/okr/status';
import { statusOf } from '../../../src/okr/status-of';
import { expectedRatio } from './key-result-numbers';

/** The server's time, and the limits that count there. */
export interface Moment {
  now: string;
  thresholds: StatusThresholds;
}

/** How a key result stands at a moment, as the coach reads it; null before its start and once it is closed. */
export function courseOf(view: KeyResultView, { now, thresholds }: Moment): CourseInput | null {
  const { state, inputs } = view;
  const at = Date.parse(now);
  const expected = expectedRatio(inputs, now);
  if (expected === null || at < Date.parse(inputs.startsAt)) return null;
  const { progress, confidence } = inputs;
  const work = workOf(state);
  const { daysSilent, limitDays, heard } = checkInSilence(inputs, at);
  return {
    t: elapsed(inputs, at),
    ...(progress && { outcome: progress.ratio }),
    ...(progress && progress.of !== 'line' && { gap: progress.ratio - expected }),
    ...(work && { work }),
    ...(confidence !== undefined && { confidence }),
    checkIns: { days: daysSilent, limit: limitDays, heard },
    onTrack: statusOf(inputs, thresholds, at).status === 'on-track',
    goal: goal[inputs.commitment],
    heard: heardOf(view),
  };
}

/** How far the number had come at the last check-ins since the start. */
function heardOf({ keyResult: { target }, state, samples, inputs }: KeyResultView): HeardInput[] {
  return (state.heardAbout ?? []).flatMap((about) => {
    if (about < inputs.startsAt) return [];
    const value = samples.findLast((one) => one.at <= about && one.value !== undefined)?.value;
    const then = progress(target, value ?? null);
    return then.kind === 'none' ? [] : [{ at: Date.parse(about), outcome: then.ratio }];
  });
}

/** Work that was counted; nothing linked is none. Linked issues of which none counts say nothing. */
function workOf({ issues, work }: KeyResultView['state']): CourseInput['work'] {
  if (issues.length === 0) return { done: 0, total: 0 };
  return work && work.total > 0 ? { done: work.done, total: work.total } : undefined;
}
