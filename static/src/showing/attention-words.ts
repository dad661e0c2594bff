import type { KeyResultView } from '../../../src/contract/views';
import type { CheckIn } from '../../../src/okr/check-in';
import { displayNumber } from '../../../src/okr/display-number';
import type { Silence } from '../../../src/okr/status';
import { shortDateWithin, type Calendar } from '../text/dates';
import { plural } from '../text/plural';
import type { Names } from './names';

/** “No check-in for 19 days.” */
export const silentFor = ({ silentFor: what, daysSilent }: Silence): string =>
  `${what === 'no-measurement' ? 'Nothing measured' : 'No check-in'} for ${plural(daysSilent, 'day')}.`;

/** “Last value 83% on Jan 28 from Tom Becker. The rhythm here is weekly.” */
export function lastWord(view: KeyResultView, { silentFor: what }: Silence, calendar: Calendar, names: Names): string {
  if (what === 'no-measurement') return lastMeasured(view, calendar);
  return `${lastSaid(view, calendar, names)} The rhythm here is ${rhythm(view.inputs.cadenceDays)}.`;
}

function lastMeasured({ keyResult, state: { reading }, inputs }: KeyResultView, calendar: Calendar): string {
  if (!reading) return 'There is no number yet.';
  return `Last value ${displayNumber(reading.value, keyResult.unit, calendar.locale)}, measured ${on(inputs.lastMeasuredAt ?? reading.asOf, calendar)}.`;
}

function lastSaid({ keyResult, state: { reading, lastCheckIn } }: KeyResultView, calendar: Calendar, names: Names): string {
  if (reading?.source === 'check-in') {
    const value = displayNumber(reading.value, keyResult.unit, calendar.locale);
    return `Last value ${value} ${on(reading.asOf, calendar)}${from(names(reading.by))}.`;
  }
  if (lastCheckIn) return `Last check-in ${on(lastCheckIn.about, calendar)}${from(names(lastCheckIn.by))}.`;
  return 'Nobody has checked in yet.';
}

/** “All three key results say what will be done; none says what will change.” */
export function toDoEvidence(keyResults: number): string {
  if (keyResults === 1) return 'Its one key result says what will be done, not what will change.';
  if (keyResults === 2) return 'Both key results say what will be done; neither says what will change.';
  return `All ${spelled[keyResults] ?? keyResults} key results say what will be done; none says what will change.`;
}

/** “Blocked since Feb 9.” “Survey tool contract waits for Legal.” Aiko Sato, confidence 4. */
export function blockedSince({ about, by, blocked, confidence }: CheckIn, calendar: Calendar, names: Names) {
  const name = names(by);
  const said = `confidence ${Math.round(10 * confidence)}`;
  return {
    name: `Blocked since ${shortDateWithin(about, calendar)}.`,
    evidence: `“${blocked.trim()}” ${name === null ? said.replace('c', 'C') : `${name}, ${said}`}.`,
  };
}

function rhythm(days: number): string {
  if (days === 1) return 'daily';
  if (days === 7) return 'weekly';
  return days % 7 === 0 ? `every ${days / 7} weeks` : `every ${days} days`;
}

const on = (at: string, calendar: Calendar): string => {
  const date = shortDateWithin(at, calendar);
  return date === 'today' ? date : `on ${date}`;
};

const from = (name: string | null): string => (name === null ? '' : ` from ${name}`);

const spelled = ['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
