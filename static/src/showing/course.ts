import type { CourseInput } from '../../../src/coach/review-inputs';
import type { KeyResultView } from '../../../src/contract/views';
import { elapsed } from '../../../src/okr/elapsed';
import { checkInSilence } from '../../../src/okr/silence';
import { expectedRatio } from './key-result-numbers';

/** How a key result stands at the server's time, as the coach reads it; null before its start and once it is closed. */
export function courseOf({ state, inputs }: KeyResultView, now: string): CourseInput | null {
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
  };
}

/** Work that was counted; nothing linked is none. Linked issues of which none counts say nothing. */
function workOf({ issues, work }: KeyResultView['state']): CourseInput['work'] {
  if (issues.length === 0) return { done: 0, total: 0 };
  return work && work.total > 0 ? { done: work.done, total: work.total } : undefined;
}
