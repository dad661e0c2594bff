import { displayPercent } from '../../../src/okr/display-percent';
import { roundPercent } from '../../../src/okr/round-percent';
import type { Pace, Silence, StatusExplained } from '../../../src/okr/status';
import { plural } from '../text/plural';

/** Why a status is what it is, in one or two sentences with the number that decided. */
export function statusSentence(status: StatusExplained): string {
  switch (status.rule) {
    case 'closed':
      return 'This key result is done with: graded, closed or dropped.';
    case 'before-start':
      return 'Its time has not begun yet.';
    case 'no-value':
      return status.status === 'stale'
        ? `There is no number yet, and ${silentFor(status.silence)}.`
        : 'There is no number yet.';
    case 'silent':
      return status.status === 'stale'
        ? `${startUpper(silentFor(status.silence))}. What was said then no longer counts.`
        : `${paceSentence(status.pace)} No word for ${plural(status.silence.daysSilent, 'day')}.`;
    case 'pace':
      return paceSentence(status.pace);
  }
}

/** “points” are percentage points; a threshold's side never disappears in rounding. */
export const points = (ratio: number, threshold?: number): string => {
  const { percent, digits } = roundPercent(ratio, threshold);
  return `${Math.abs(percent).toFixed(digits)} points`;
};

function silentFor({ silentFor: what, daysSilent, limitDays, heard }: Silence): string {
  if (what === 'no-measurement') return `nothing was measured for ${plural(daysSilent, 'day')}; the limit is ${limitDays}`;
  return heard
    ? `the last check-in was ${plural(daysSilent, 'day')} ago; the limit here is ${limitDays}`
    : `nobody has checked in for ${plural(daysSilent, 'day')}; the limit here is ${limitDays}`;
}

function paceSentence(pace: Pace): string {
  return [position(pace), limit(pace), adjustments(pace)].filter((part) => part !== '').join(' ');
}

function position(pace: Pace): string {
  if (pace.by === 'line') {
    return pace.ratio >= 1
      ? 'The value is where it should stay.'
      : `The value is outside, ${displayPercent(pace.ratio)} of the tolerance left.`;
  }
  if (roundPercent(pace.gap, pace.threshold).percent === 0) return 'The outcome is where it was expected by today.';
  const side = pace.gap < 0 ? 'behind' : 'ahead of';
  return `The outcome is ${points(pace.gap, pace.threshold)} ${side} what was expected by today.`;
}

function limit(pace: Pace): string {
  if (pace.by === 'line') return pace.ratio >= 1 ? '' : `Off track starts below ${displayPercent(pace.threshold)}.`;
  const from = points(pace.threshold).replace(' points', '');
  return pace.before === 'off-track' ? `Off track starts at ${from}.` : `${pace.before === 'at-risk' ? 'Off track' : 'At risk'} starts at ${from}.`;
}

function adjustments(pace: Pace): string {
  const low = pace.lowered ? 'Low confidence lowers it by one step.' : '';
  const early = pace.lifted ? 'It is too early to call it off track.' : '';
  return [low, early].filter((part) => part !== '').join(' ');
}

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
