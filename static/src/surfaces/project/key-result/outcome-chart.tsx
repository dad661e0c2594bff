import type { CheckIn } from '../../../../../src/okr/check-in';
import { displayNumber } from '../../../../../src/okr/display-number';
import type { Forecast } from '../../../../../src/okr/forecast';
import type { KeyResultView } from '../../../../../src/contract/views';
import type { Calendar } from '../../../text/dates';
import { CheckInRings } from './check-in-rings';
import { ForecastBand } from './forecast-band';
import { HeldArea, HeldEdges } from './held-area';
import { heldBand } from './held-band';
import { straight, ticks } from './scale';
import { stairs } from './stairs';
import type { TimeAxis } from './time-axis';
import { Grid, TodayLine } from './time-lines';
import type { Point } from './value-line';

interface Props {
  view: KeyResultView;
  axis: TimeAxis;
  width: number;
  value: readonly (readonly Point[])[];
  expected: readonly Point[];
  /** Where the value is heading, from now to the end. */
  ahead: Extract<Forecast, { kind: 'forecast' }> | null;
  said: readonly CheckIn[];
  chosen: string | null;
  calendar: Calendar;
  onChoose(id: string | null): void;
}

const height = 250;
const top = 20;
const bottom = 226;

/** The value against what was expected, with check-ins as rings on its line. */
export function OutcomeChart({ view, axis, width, value, expected, ahead, said, chosen, calendar, onChoose }: Props) {
  const { target, unit } = view.keyResult;
  const band = heldBand(target);
  const goal = target.kind === 'change' ? [target.target] : band ? band.drawn : [];
  const all = [...value.flat(), ...expected].map((point) => point.value);
  const staged = target.kind === 'stages';
  const marks = ticks([...all, ...goal, ...headed(ahead, [...all, ...goal])], staged ? target.stages.length : 3, staged);
  const ends = [marks[0], marks.at(-1) ?? marks[1]] as const;
  const y = straight(ends, [bottom, top]);
  const at = (point: Point) => `${axis.x(point.at).toFixed(1)} ${y(point.value).toFixed(1)}`;
  const path = (points: readonly Point[]) => `M${points.map(at).join('L')}`;
  // Half a stage is none: the value stays on one until the next is reached.
  const way = (points: readonly Point[]) => (staged ? stairs(points.map((point) => [axis.x(point.at), y(point.value)])) : path(points));
  const now = value.at(-1)?.at(-1);
  const number = (one: number) => displayNumber(one, unit, calendar.locale);
  return (
    <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Value and expected value by day">
      <g aria-hidden="true">
        {band && <HeldArea {...{ band, axis, y, ends }} />}
        <Grid axis={axis} lines={marks.map((mark) => ({ y: y(mark), text: number(mark) }))} />
        {axis.labels.map(({ x, text, anchor, today }) => (
          <text key={text} x={x} y={height - 4} textAnchor={anchor} data-today={today}>
            {text}
          </text>
        ))}
        <TodayLine axis={axis} top={top - 8} bottom={bottom} />
        {ahead && <ForecastBand ahead={ahead} axis={axis} y={y} top={top} bottom={bottom} over={band !== null} />}
        {band && <HeldEdges {...{ band, axis, y, number }} />}
        {expected.length > 1 && <path className="chart-expected" d={path(expected)} />}
        {target.kind === 'change' && (
          <>
            <line className="chart-target" x1={axis.right} x2={axis.right} y1={y(target.target) - 8} y2={y(target.target) + 8} />
            <text x={axis.right - 8} y={y(target.target) + (y(target.target) > bottom - 20 ? -14 : 20)} textAnchor="end">
              target {number(target.target)}
            </text>
          </>
        )}
        {value.map((piece) => (
          <path key={piece[0]?.at} className="chart-value" d={piece.length === 1 && piece[0] ? `M${at(piece[0])}h0.1` : way(piece)} />
        ))}
        {now && <circle className="chart-now" cx={axis.x(now.at)} cy={y(now.value)} r={4} />}
      </g>
      <CheckInRings said={said} value={value} axis={axis} y={y} unit={unit} calendar={calendar} chosen={chosen} onChoose={onChoose} />
    </svg>
  );
}

/** The likely end belongs into the picture, unless it would press everything else flat: then the line leaves it. */
function headed(ahead: Props['ahead'], known: readonly number[]): number[] {
  if (ahead === null) return [];
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const room = (most - least) / 2;
  return [Math.min(Math.max(ahead.to.value, least - room), most + room)];
}
