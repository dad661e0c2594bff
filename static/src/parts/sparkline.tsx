import './sparkline.css';

/** Any increasing unit of time, and the key result's own unit. */
export interface SparkPoint {
  at: number;
  value: number;
}

interface Props {
  values: readonly SparkPoint[];
  /** Where the value was expected, over the same time; a straight line needs two points. */
  expected?: readonly SparkPoint[];
  /** 104 × 30 beside the shapes, or 56 × 22 in a table. */
  size?: 'wide' | 'narrow';
  /** One sentence. Without it the line is hidden from screen readers, because the number beside it speaks. */
  label?: string;
}

/** The value's way so far in one small line that ends in a dot, with the expected way dashed. */
export function Sparkline({ values, expected = [], size = 'wide', label }: Props) {
  const { width, height } = sizes[size];
  const place = scale([...values, ...expected], width, height);
  const last = values.at(-1);
  const speech = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="sparkline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...speech}>
      {expected.length > 1 && <path className="sparkline-expected" d={path(expected.map(place))} />}
      {values.length > 1 && <path className="sparkline-value" d={path(values.map(place))} />}
      {last && <circle {...dot(place(last))} r={dotRadius} />}
    </svg>
  );
}

const sizes = { wide: { width: 104, height: 30 }, narrow: { width: 56, height: 22 } };
const dotRadius = 2.5;

interface Place {
  x: number;
  y: number;
}

/** Fits all points between the margins; a value that never changes runs through the middle. */
function scale(points: readonly SparkPoint[], width: number, height: number): (point: SparkPoint) => Place {
  const along = between(points.map((point) => point.at), 1, width - dotRadius - 0.5);
  const up = between(points.map((point) => point.value), height - dotRadius, dotRadius);
  return ({ at, value }) => ({ x: along(at), y: up(value) });
}

function between(numbers: readonly number[], start: number, end: number): (number: number) => number {
  const least = Math.min(...numbers);
  const span = Math.max(...numbers) - least;
  return (number) => (span === 0 ? (start + end) / 2 : start + ((number - least) / span) * (end - start));
}

function path(places: readonly Place[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

function dot({ x, y }: Place): { cx: number; cy: number } {
  return { cx: x, cy: y };
}
