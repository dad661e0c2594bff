import { displayPercent } from '../../../../../src/okr/display-percent';
import { Counts } from '../../../parts/counts';
import { CycleLine } from '../../../parts/cycle-line';
import { dayText, longDate } from '../../../text/dates';
import { useOkrs } from '../okrs-context';
import { checkedInSince, statusCounts } from './status-counts';
import { cycleTime } from './week-of';

/** Which week of the cycle it is, how much of it is over, and how many key results stand where. */
export function Week() {
  const { view, calendar } = useOkrs();
  const whole = view.unreadable.length === 0 && view.objectives.every(({ unreadable }) => unreadable.length === 0);
  const { cycle } = view;
  const time = cycleTime(cycle, view.now, view.zone);
  const checked = time.kind === 'running' ? checkedInSince(time.weekStartsOn, view) : null;
  const day = longDate(view.now, calendar);
  return (
    <div className="now-week">
      <p>
        {time.kind === 'running' && (
          <>
            <b>
              Week {time.week} of {time.of}
            </b>{' '}
            · {day} · {displayPercent(time.ratio, { locale: calendar.locale })} of the cycle is over
            <CycleLine ratio={time.ratio} />
          </>
        )}
        {time.kind === 'before' && (
          <>
            <b>Starts {dayText(cycle.startsOn, calendar.locale)}</b> · today is {day}
          </>
        )}
        {time.kind === 'after' && (
          <>
            <b>Ended {dayText(cycle.endsOn, calendar.locale)}</b> · today is {day}
          </>
        )}
      </p>
      <Counts
        {...(checked && { lead: { value: `${checked.checkedIn} of ${checked.of}`, label: whole ? 'checked in this week' : 'checked in this week, of those loaded' } })}
        counts={statusCounts(view)}
      />
    </div>
  );
}
