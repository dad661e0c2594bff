import { useId } from 'react';
import type { Forecast } from '../../../../../src/okr/forecast';
import type { Scale } from './scale';
import type { TimeAxis } from './time-axis';

interface Props {
  ahead: Extract<Forecast, { kind: 'forecast' }>;
  axis: TimeAxis;
  y: Scale;
  top: number;
  bottom: number;
  /** Lies on a colored area: then it has an edge instead of a color of its own. */
  over: boolean;
}

/** Where the value is heading: a dotted line in the band that holds four of five outcomes. What lies beyond the chart is cut at its edge. */
export function ForecastBand({ ahead: { from, to }, axis, y, top, bottom, over }: Props) {
  const clip = useId();
  const at = (time: number, value: number) => `${axis.x(time).toFixed(1)} ${y(value).toFixed(1)}`;
  return (
    <>
      <clipPath id={clip}>
        <rect x={axis.left} y={top} width={Math.max(0, axis.right - axis.left)} height={bottom - top} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className="chart-forecast-band" data-over={over || undefined} d={`M${at(from.at, from.low)}L${at(to.at, to.low)}L${at(to.at, to.high)}L${at(from.at, from.high)}Z`} />
        <path className="chart-forecast" d={`M${at(from.at, from.value)}L${at(to.at, to.value)}`} />
      </g>
    </>
  );
}
