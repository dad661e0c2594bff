import { dayOf } from '../../../../../src/okr/day-of';
import { dayStart } from '../../../../../src/okr/day-start';
import type { Sample } from '../../../../../src/okr/series';

/** A value at a time, in milliseconds. */
export interface Point {
  at: number;
  value: number;
}

interface Asked {
  samples: readonly Sample[];
  /** Whether Jira measures the value; then days without a run are not known. */
  measured: boolean;
  runDays: readonly string[];
  now: number;
  zone: string;
}

/** The value's way so far, in pieces: a measured value has a gap where days passed without a measurement. */
export function valueLine({ samples, measured, runDays, now, zone }: Asked): Point[][] {
  const known = samples.flatMap(({ at, value }) => (value === undefined ? [] : [{ at: Date.parse(at), value }]));
  if (known.length === 0) return [];
  if (!measured || runDays.length === 0) return [heldUntil(moved(known), now)];
  return daily(known, runDays, now, zone);
}

/** The last value known at a time; null before the first. */
export const valueAt = (pieces: readonly (readonly Point[])[], at: number): number | null =>
  pieces.flat().findLast((point) => point.at <= at)?.value ?? null;

/** Samples are also kept when only the work moved; the line runs from one value to the next. */
const moved = (points: readonly Point[]): Point[] => points.filter(({ value }, i) => value !== points[i - 1]?.value);

function heldUntil(points: Point[], now: number): Point[] {
  const last = points.at(-1);
  return last === undefined || last.at >= now ? points : [...points, { at: now, value: last.value }];
}

/** One point for each day with a run or a sample. What was before the first run that is remembered is not taken for a gap. */
function daily(known: readonly Point[], runDays: readonly string[], now: number, zone: string): Point[][] {
  const firstRun = runDays[0] ?? '';
  const ends = [...new Set([...runDays, ...known.map(({ at }) => dayOf(at, zone))])].sort().map((day) => endOf(day, zone, now));
  const start = known[0]?.at ?? now;
  const times = [...new Set([...known.map(({ at }) => at), ...ends])].filter((at) => at >= start && at <= now).sort((a, b) => a - b);
  const pieces: Point[][] = [];
  for (const at of times) {
    const value = known.findLast((point) => point.at <= at)?.value ?? 0;
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    const joined = before !== undefined && (at - before.at <= GAP || dayOf(at, zone) <= firstRun);
    if (piece && joined) piece.push({ at, value });
    else pieces.push([{ at, value }]);
  }
  return pieces;
}

/** Two ends of days that follow each other are a day apart, 25 hours when clocks are put back. */
const GAP = 30 * 3_600_000;

const endOf = (day: string, zone: string, now: number): number => Math.min(now, dayStart(day, zone) + 86_399_000);
