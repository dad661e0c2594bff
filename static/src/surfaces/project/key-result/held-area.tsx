import type { heldBand } from './held-band';
import type { Scale } from './scale';
import type { TimeAxis } from './time-axis';

interface Props {
  band: NonNullable<ReturnType<typeof heldBand>>;
  axis: TimeAxis;
  y: Scale;
  /** The least and the largest value that is drawn. */
  ends: readonly [number, number];
}

/** Where the value should stay, as far as the chart goes. */
export function HeldArea({ band, axis, y, ends: [least, most] }: Props) {
  const top = y(Math.min(band.to, most));
  return <rect className="chart-band" x={axis.left} width={axis.right - axis.left} y={top} height={Math.max(0, y(Math.max(band.from, least)) - top)} />;
}

/** The edges of that stretch with their numbers, over whatever lies on it. */
export function HeldEdges({ band, axis, y, number }: Omit<Props, 'ends'> & { number(value: number): string }) {
  return [band.from, band.to].filter(Number.isFinite).map((edge) => (
    <g key={edge}>
      <line className="chart-edge" x1={axis.left} x2={axis.right} y1={y(edge)} y2={y(edge)} />
      <text x={axis.right - 8} y={y(edge) + (edge === band.to ? 16 : -6)} textAnchor="end" data-edge>
        {edge === band.to ? 'at most' : 'at least'} {number(edge)}
      </text>
    </g>
  ));
}
