import type { KeyResultView } from '../../../../../src/contract/views';
import type { CheckIn } from '../../../../../src/okr/check-in';
import { dayOf } from '../../../../../src/okr/day-of';
import { displayNumber } from '../../../../../src/okr/display-number';
import { forecast, type Forecast } from '../../../../../src/okr/forecast';
import { shortDate, type Calendar } from '../../../text/dates';
import { plural } from '../../../text/plural';
import type { Point } from './value-line';

interface Asked {
  view: KeyResultView;
  said: readonly CheckIn[];
  /** The value's way so far; of a measured value, a point for each day. */
  value: readonly (readonly Point[])[];
  now: number;
  zone: string;
}

/** Where the value is heading, or null where nobody would ask: stages are reached one by one, and without a number nothing moves. */
export function outlookOf({ view, said, value, now, zone }: Asked): Forecast | null {
  const { target } = view.keyResult;
  if (target.kind === 'stages' || target.kind === 'none' || view.inputs.closed) return null;
  const observed = view.inputs.measured ? daily(value.flat(), zone) : spoken(said);
  const found = forecast(observed, { now, end: Date.parse(view.inputs.endsAt) });
  return found.kind === 'none' && found.why === 'over' ? null : found;
}

/** “Heading for 17.2 h by Mar 31, with 80% between 15 h and 19.4 h.”, or what is still missing to say so. */
export function outlookWords(outlook: Forecast, { keyResult, inputs }: KeyResultView, calendar: Calendar): string {
  if (outlook.kind === 'none') {
    switch (outlook.why) {
      case 'few':
        return `No forecast yet: ${outlook.observations} of ${plural(outlook.needed, inputs.measured ? 'day' : 'check-in')}${inputs.measured ? ' measured' : ''}.`;
      case 'short':
        return `No forecast yet: ${outlook.days} of ${plural(outlook.needed, 'day')}.`;
      case 'over':
        return '';
    }
  }
  const number = (value: number) => displayNumber(rounded(value, outlook.to), keyResult.unit, calendar.locale);
  const { at, value, low, high } = outlook.to;
  // The end is the first instant after the cycle: its last day is the one before.
  const day = shortDate(new Date(at - 1).toISOString(), calendar);
  return `Heading for ${number(value)} by ${day}; four of five outcomes lie between ${number(low)} and ${number(high)}.`;
}

const spoken = (said: readonly CheckIn[]): Point[] =>
  said.flatMap(({ about, value }) => (value === undefined ? [] : [{ at: Date.parse(about), value }]));

/** The last point of each day. */
const daily = (points: readonly Point[], zone: string): Point[] => [...new Map(points.map((point) => [dayOf(point.at, zone), point])).values()];

/** To three places of the larger end: a guess with more digits would claim what it does not know. */
function rounded(value: number, { low, high }: { low: number; high: number }): number {
  const size = Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
  const step = 10 ** (Math.floor(Math.log10(size)) - 2);
  return Number((Math.round(value / step) * step).toPrecision(12)) + 0;
}
