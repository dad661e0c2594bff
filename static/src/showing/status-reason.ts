import { displayNumber } from '../../../src/okr/display-number';
import { displayPercent } from '../../../src/okr/display-percent';
import { roundPercent } from '../../../src/okr/round-percent';
import { trueMinus } from '../../../src/okr/true-minus';
import type { LookedAt, StatusExplained } from '../../../src/okr/status';
import type { Action } from '../parts/action';
import type { Reason } from '../parts/reason-card';
import { momentOf, shortDateWithin, type Calendar } from '../text/dates';
import { plural } from '../text/plural';
import type { KeyResultRow } from './key-result-row';
import type { Names } from './names';
import { pausedWords } from './paused-words';
import { statusSentence } from './status-sentence';
import { targetText } from './target-text';

type Row = Reason['rows'][number];

/** What the popup under a status chip says: the rule, the numbers it used, where each came from. */
export function statusReason(row: KeyResultRow, calendar: Calendar, names: Names, action?: Action): Reason {
  const { status } = row;
  const looked = lookedAtFirst(status);
  return {
    conclusion: statusSentence(status),
    rows: [outcomeRow(row, calendar, names), ...paceRows(row, calendar), ...confidenceRow(row, calendar, names)],
    ...(looked === '' ? {} : { lookedAtFirst: `Looked at first and not true: ${looked}.` }),
    ...(action ? { action } : {}),
  };
}

function outcomeRow({ view, texts, now }: KeyResultRow, calendar: Calendar, names: Names): Row {
  const { keyResult } = view;
  const promise = targetText(keyResult.target, keyResult.unit, calendar.locale);
  return {
    label: 'Outcome',
    value: texts.outcome,
    meaning: now === null ? `No value yet, ${promise}` : `${now} now, ${promise}`,
    source: sourceOf(view, calendar, names),
  };
}

/** Where the value came from. */
function sourceOf({ state, keyResult, inputs, paused }: KeyResultRow['view'], calendar: Calendar, names: Names): string {
  const { reading, failure } = state;
  const failed = paused ? ` ${pausedWords(paused.at, calendar)}.` : failure ? ` Not measured since: ${failure.message}` : '';
  if (!reading) return failed !== '' ? failed.trim() : keyResult.measure.kind === 'typed' ? 'Nobody has checked in a value' : 'Not measured yet';
  // A measurement that finds the same number leaves the reading as it was; only the run knows that it is as of now.
  const asOf = momentOf(inputs.lastMeasuredAt ?? reading.asOf, calendar);
  switch (reading.source) {
    case 'check-in':
      return `Typed by ${names(reading.by) ?? 'a former user'}, ${shortDateWithin(reading.asOf, calendar)}`;
    case 'count':
      return `Count of issues in Jira, as of ${asOf}.${failed}`;
    case 'share':
      return `Share of ${plural(reading.over, 'issue')} in Jira, as of ${asOf}.${failed}`;
    case 'sum':
      return `Sum over ${plural(reading.over, 'issue')} in Jira, as of ${asOf}.${failed}`;
    case 'work-done':
      return `Share of its own work that is done, as of ${asOf}.${failed}`;
  }
}

function paceRows({ status, numbers, view }: KeyResultRow, calendar: Calendar): Row[] {
  if (!('pace' in status) || status.pace.by !== 'gap') return [];
  const { pace } = status;
  const by = numbers.expected?.value ?? null;
  const { percent, digits } = roundPercent(pace.gap, pace.threshold);
  return [
    {
      label: 'Expected',
      value: displayPercent(pace.expected, { locale: calendar.locale }),
      meaning: by === null ? 'by today' : `${displayNumber(by, numbers.unit, calendar.locale)} by today`,
      source: `${curveWords[view.keyResult.curve]}, ${dayOfSpan(view.inputs, calendar.now)}`,
    },
    {
      label: 'Gap',
      value: trueMinus(percent.toFixed(digits)),
      meaning: thresholdMeaning(status),
      source: 'Threshold set in Throughline settings',
    },
  ];
}

const curveWords = { linear: 'Straight line', late: 'Late curve', early: 'Early curve' };

function dayOfSpan({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: string): string {
  const day = 86_400_000;
  const length = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / day);
  const passed = Math.min(length, Math.max(0, Math.floor((Date.parse(now) - Date.parse(startsAt)) / day) + 1));
  return `day ${passed} of ${length}`;
}

function thresholdMeaning(status: StatusExplained): string {
  if (!('pace' in status)) return '';
  const { before, threshold } = status.pace;
  const from = Math.abs(roundPercent(threshold).percent);
  switch (before) {
    case 'off-track':
      return `More than ${from} points behind: off track`;
    case 'at-risk':
      return `Behind, but within ${from} points: at risk`;
    case 'on-track':
      return `Not more than ${from} points behind: on track`;
  }
}

function confidenceRow({ view, confidence, status }: KeyResultRow, calendar: Calendar, names: Names): Row[] {
  const { lastCheckIn } = view.state;
  if (confidence === null || !lastCheckIn || !('pace' in status)) return [];
  const limit = Math.round(10 * status.pace.lowConfidence);
  return [
    {
      label: 'Confidence',
      value: String(confidence),
      meaning: status.pace.lowered ? 'Lowers the status by one step' : 'Not low enough to change the status',
      source: `${[names(lastCheckIn.by), shortDateWithin(lastCheckIn.about, calendar)].filter((part) => part !== null).join(', ')}; below ${limit} lowers it by one step`,
    },
  ];
}

const lookedAtFirst = ({ lookedAt }: StatusExplained): string => lookedAt.map(lookedAtText).join(', ');

function lookedAtText(one: LookedAt): string {
  switch (one.rule) {
    case 'closed':
      return 'done';
    case 'before-start':
      return 'not started';
    case 'no-value':
      return 'no number';
    case 'silent': {
      const { daysSilent, limitDays, heard, silentFor } = one.silence;
      if (silentFor === 'no-measurement') return `stale (measured ${plural(daysSilent, 'day')} ago, limit ${limitDays})`;
      return heard
        ? `stale (last check-in ${plural(daysSilent, 'day')} ago, limit ${limitDays})`
        : `stale (no check-in for ${plural(daysSilent, 'day')}, limit ${limitDays})`;
    }
    case 'start-window':
      return `first ${displayPercent(one.startWindow)} of its time`;
  }
}
