import type { TimeAxis } from './time-axis';

/** The line of today, through a chart's height. */
export function TodayLine({ axis, top, bottom }: { axis: TimeAxis; top: number; bottom: number }) {
  return axis.today === null ? null : <line className="chart-today" x1={axis.today} x2={axis.today} y1={top} y2={bottom} />;
}

interface GridProps {
  axis: TimeAxis;
  lines: ReadonlyArray<{ y: number; text: string }>;
}

/** Round numbers with a thin line each. */
export function Grid({ axis, lines }: GridProps) {
  return lines.map(({ y, text }) => (
    <g key={text}>
      <line className="chart-grid" x1={axis.left} x2={axis.right} y1={y} y2={y} />
      <text x={axis.left - 8} y={y + 4} textAnchor="end">
        {text}
      </text>
    </g>
  ));
}
