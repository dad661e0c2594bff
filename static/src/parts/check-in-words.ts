import type { KeyResultView } from '../../../src/contract/views';
import { displayNumber } from '../../../src/okr/display-number';
import type { Reading } from '../../../src/okr/key-result-state';
import { momentOf, shortDate, type Calendar } from '../text/dates';
import { plural } from '../text/plural';

/** “How sure are you that it will land at 4 h?” */
export function confidenceQuestion({ target, unit }: KeyResultView['keyResult'], locale: string): string {
  const number = (value: number) => displayNumber(value, unit, locale);
  switch (target.kind) {
    case 'change':
      return `How sure are you that it will land at ${number(target.target)}?`;
    case 'above':
      return `How sure are you that it will stay at or above ${number(target.line)}?`;
    case 'below':
      return `How sure are you that it will stay at or below ${number(target.line)}?`;
    case 'within':
      return `How sure are you that it will stay between ${number(target.lower)} and ${number(target.upper)}?`;
    case 'stages':
      return 'How sure are you that the last stage will be reached?';
    case 'none':
      return 'How sure are you that it will be reached?';
  }
}

/** Where a measured value is from and as of when; the last good one stays when measuring fails. */
export function provenance({ state, inputs }: KeyResultView, calendar: Calendar): string {
  const { reading, failure } = state;
  const failed = failure ? `Not measured since ${momentOf(failure.at, calendar)}: ${failure.message}` : '';
  if (!reading) return failed === '' ? 'Not measured yet. The first run comes within the hour.' : failed;
  return [`Measured by Jira: ${sourceWords(reading)}, as of ${momentOf(inputs.lastMeasuredAt ?? reading.asOf, calendar)}.`, failed].filter((part) => part !== '').join(' ');
}

function sourceWords(reading: Reading): string {
  switch (reading.source) {
    case 'count':
      return 'count of issues';
    case 'share':
      return `share of ${plural(reading.over, 'issue')}`;
    case 'sum':
      return `sum over ${plural(reading.over, 'issue')}`;
    case 'work-done':
      return 'share of its own work that is done';
    case 'check-in':
      return 'typed at a check-in';
  }
}

/** “Last check-in, Feb 9: 22.8 h.”; undefined before the first. */
export function lastTyped({ keyResult, state }: KeyResultView, calendar: Calendar): string | undefined {
  const last = state.lastCheckIn;
  if (last?.value === undefined) return undefined;
  return `Last check-in, ${shortDate(last.about, calendar)}: ${displayNumber(last.value, keyResult.unit, calendar.locale)}.`;
}
