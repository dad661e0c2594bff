import { displayNumber } from '../../../src/okr/display-number';
import { displayPercent } from '../../../src/okr/display-percent';
import { statusOf } from '../../../src/okr/status-of';
import type { StatusExplained, StatusThresholds } from '../../../src/okr/status';
import type { KeyResultView } from '../../../src/contract/views';
import type { Outcome } from '../parts/outcome-rail';
import type { Scale } from '../parts/rail-scale';
import type { SparkPoint } from '../parts/sparkline';
import type { Work } from '../parts/work-dashes';
import { shortDate, type Calendar } from '../text/dates';
import { keyResultNumbers, outcomeText, type KeyResultNumbers } from './key-result-numbers';
import { railOf, scaleOf } from './rail';
import { targetShort, targetText } from './target-text';

/** Everything a key result's row shows, derived from one view at the server's time. */
export interface KeyResultRow {
  view: KeyResultView;
  numbers: KeyResultNumbers;
  status: StatusExplained;
  outcome: Outcome;
  work: Work;
  /** The numbers right of the two shapes. */
  texts: { outcome: string; work: string };
  scale?: Scale;
  /** Both shapes in one sentence. */
  label: string;
  /** “22.4 h”, or null without a value. */
  now: string | null;
  /** “24 → 4 h” */
  promise: string;
  trend: { values: SparkPoint[]; expected: SparkPoint[] };
  /** “Feb 9”, “Today”, or null. */
  checkedIn: string | null;
  /** 0–10, or null. */
  confidence: number | null;
}

export function keyResultRow(view: KeyResultView, thresholds: StatusThresholds, calendar: Calendar): KeyResultRow {
  const { keyResult, state, inputs } = view;
  const numbers = keyResultNumbers(view, calendar.now, calendar.locale);
  const work = state.work ?? { total: 0, done: 0 };
  const scale = scaleOf(keyResult, numbers);
  const texts = { outcome: outcomeText(numbers), work: workText(work, calendar.locale) };
  const now = state.reading ? displayNumber(state.reading.value, keyResult.unit, calendar.locale) : null;
  return {
    view,
    numbers,
    status: statusOf(inputs, thresholds, Date.parse(calendar.now)),
    outcome: railOf(keyResult, numbers),
    work,
    texts,
    ...(scale ? { scale } : {}),
    label: labelOf(view, numbers, texts.outcome, now),
    now,
    promise: targetShort(keyResult.target, keyResult.unit, calendar.locale),
    trend: trendOf(view, numbers, calendar),
    checkedIn: state.lastCheckIn ? shortDate(state.lastCheckIn.about, calendar) : null,
    confidence: state.lastCheckIn ? Math.round(10 * state.lastCheckIn.confidence) : null,
  };
}

const workText = ({ done, total }: Work, locale: string): string =>
  total === 0 ? '–' : displayPercent(done / total, { locale });

/** “Outcome 8%, now 22.4 h, from 24 h to 4 h, expected 13.8 h. Work 18 of 20 issues done, 1 in progress.” */
function labelOf({ keyResult, state }: KeyResultView, { expected, unit, locale }: KeyResultNumbers, outcome: string, now: string | null): string {
  const by = expected?.value ?? null;
  const said = [
    outcome === '–' ? 'No outcome yet' : `Outcome ${outcome}`,
    now === null ? null : `now ${now}`,
    keyResult.target.kind === 'none' ? null : targetText(keyResult.target, unit, locale),
    by === null ? null : `expected ${displayNumber(by, unit, locale)}`,
  ];
  return `${said.filter((part) => part !== null).join(', ')}. ${workSentence(state.work)}`;
}

function workSentence(work: KeyResultView['state']['work']): string {
  if (!work || work.total === 0) return 'No work linked.';
  const begun = work.inProgress ? `, ${work.inProgress} in progress` : '';
  return `Work ${work.done} of ${work.total} issues done${begun}.`;
}

/** The value's way so far, and the straight way it was expected to take. */
function trendOf({ keyResult, samples, inputs }: KeyResultView, { expected }: KeyResultNumbers, { now }: Calendar): KeyResultRow['trend'] {
  const known = samples.flatMap(({ at, value }) => (value === undefined ? [] : [{ at: Date.parse(at), value }]));
  // Samples are also kept when only the work moved; the line runs from one value to the next.
  const values = known.filter(({ value }, i) => value !== known[i - 1]?.value);
  const last = values.at(-1);
  const held = last && last.at < Date.parse(now) ? [...values, { at: Date.parse(now), value: last.value }] : values;
  const { target } = keyResult;
  const by = expected?.value ?? null;
  const start = Math.max(Date.parse(inputs.startsAt), values[0]?.at ?? 0);
  return {
    values: held,
    expected:
      target.kind === 'change' && target.baseline !== undefined && by !== null && start < Date.parse(now)
        ? [
            { at: Date.parse(inputs.startsAt), value: target.baseline },
            { at: Date.parse(now), value: by },
          ]
        : [],
  };
}
