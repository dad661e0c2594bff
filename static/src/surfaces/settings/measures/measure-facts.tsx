import { displayNumber } from '../../../../../src/okr/display-number';
import { percent } from '../../../parts/percent';
import type { MeasureRow } from './measure-table';

interface Props {
  rows: readonly MeasureRow[];
  spent: number;
  hourlyPoints: number;
  locale: string;
}

/** The measures at a glance: how many are fresh, how many need a look, and what this hour has cost. */
export function MeasureFacts({ rows, spent, hourlyPoints, locale }: Props) {
  const fresh = rows.filter(({ health }) => health.glyph === 'on-track').length;
  const look = rows.filter(({ health }) => health.look).length;
  return (
    <dl className="measure-facts">
      <div>
        <dt>Fresh</dt>
        <dd>
          <b>{fresh}</b> of {rows.length}
        </dd>
      </div>
      <div>
        <dt>Need a look</dt>
        <dd>
          <b>{look}</b>
        </dd>
      </div>
      <div>
        <dt>Budget, this hour</dt>
        <dd>
          <b>{displayNumber(spent, '', locale)}</b> of {displayNumber(hourlyPoints, 'points', locale)}
          <span className="measure-budget" aria-hidden="true">
            <i style={{ width: percent(spent / hourlyPoints) }} />
          </span>
        </dd>
      </div>
    </dl>
  );
}
