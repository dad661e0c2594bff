import type { CheckIn } from '../../../../../src/okr/check-in';
import { shortDate, type Calendar } from '../../../text/dates';
import { saidId, saidNumbers } from './said';
import type { TimeAxis } from './time-axis';

interface Props {
  said: readonly CheckIn[];
  chosen: string | null;
  axis: TimeAxis;
  unit: string;
  calendar: Calendar;
  width: number;
}

const widest = 220;

/** What the chosen ring says, beside the line; screen readers hear it from the ring itself. */
export function ChosenCheckIn({ said, chosen, axis, unit, calendar, width }: Props) {
  const one = said.find((entry) => saidId(entry) === chosen);
  if (one === undefined) return null;
  const left = Math.max(0, Math.min(width - widest, axis.x(Date.parse(one.about)) - widest / 2));
  return (
    <div className="charts-chosen" style={{ left, maxWidth: widest }} aria-hidden="true">
      <b>{shortDate(one.about, calendar)}</b> · {saidNumbers(one, unit, calendar.locale)}
      <p>{one.changed}</p>
    </div>
  );
}
