import { straight, ticks } from './scale';
import { stairs } from './stairs';
import type { TimeAxis } from './time-axis';
import { Grid, TodayLine } from './time-lines';
import type { WorkPoint } from './work-steps';

interface Props {
  axis: TimeAxis;
  width: number;
  steps: readonly WorkPoint[];
  /** All that is drawn, in one sentence. */
  label: string;
}

const height = 96;
const bottom = 88;

/** The work burnt up: done as an area of steps under the dashed steps of its scope, so that added issues are seen. */
export function WorkChart({ axis, width, steps, label }: Props) {
  const marks = ticks([0, ...steps.map(({ total }) => total)], 2, true);
  const y = straight([0, marks.at(-1) ?? 1], [bottom, 15]);
  const done = stairs(steps.map((step) => [axis.x(step.at), y(step.done)]));
  const scope = stairs(steps.map((step) => [axis.x(step.at), y(step.total)]));
  const first = steps[0];
  return (
    <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Grid axis={axis} lines={marks.map((mark) => ({ y: y(mark), text: String(mark) }))} />
      {first && <path className="chart-done-area" d={`${done}V${bottom}H${axis.x(first.at).toFixed(1)}Z`} />}
      {first && <path className="chart-done" d={done} />}
      {first && <path className="chart-scope" d={scope} />}
      <TodayLine axis={axis} top={0} bottom={bottom} />
    </svg>
  );
}
