import { theilSen, valueOn, type Observed } from './theil-sen';

/** Where a value is heading, or why that cannot be said yet. */
export type Forecast =
  | {
      readonly kind: 'forecast';
      /** At now and at the end: the likely value, and the band that holds four of five outcomes. */
      readonly from: ForecastPoint;
      readonly to: ForecastPoint;
    }
  | { readonly kind: 'none'; readonly why: 'few'; readonly observations: number; readonly needed: number }
  | { readonly kind: 'none'; readonly why: 'short'; readonly days: number; readonly needed: number }
  | { readonly kind: 'none'; readonly why: 'over' };

export interface ForecastPoint {
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const LEAST_OBSERVATIONS = 5;
const LEAST_DAYS = 14;
const DAY = 86_400_000;
/** Fits for the band. Each looks at all pairs of observations, so long series are thinned first. */
const RESAMPLES = 200;
const MOST_OBSERVATIONS = 30;
const SEED = 0x5eed;

/**
 * A Theil–Sen line from now to the end, with an 80% band by residual bootstrap with a fixed seed: the same observations
 * always give the same band. Needs 5 observations at distinct times over 14 days. Times are milliseconds since 1970.
 */
export function forecast(observations: readonly Observed[], { now, end }: { now: number; end: number }): Forecast {
  const observed = distinct(observations.filter(({ at }) => at <= now));
  if (now >= end) return { kind: 'none', why: 'over' };
  if (observed.length < LEAST_OBSERVATIONS) {
    return { kind: 'none', why: 'few', observations: observed.length, needed: LEAST_OBSERVATIONS };
  }
  const days = ((observed.at(-1)?.at ?? 0) - (observed[0]?.at ?? 0)) / DAY;
  if (days < LEAST_DAYS) return { kind: 'none', why: 'short', days: Math.floor(days), needed: LEAST_DAYS };

  const line = theilSen(observed);
  const last = observed.at(-1) ?? { at: now, value: 0 };
  const residuals = observed.map(({ at, value }) => value - valueOn(line, at));
  // The drawn line starts where the value is; the trend gives its direction.
  const likely = (at: number) => last.value + line.slope * (at - last.at);
  const ahead = spread(thinned(observed), residuals, [now, end]);
  const point = (at: number, [low, high]: Band): ForecastPoint => ({ at, value: likely(at), low: likely(at) + low, high: likely(at) + high });
  return { kind: 'forecast', from: point(now, ahead[0] ?? [0, 0]), to: point(end, ahead[1] ?? [0, 0]) };
}

/** One observation for each time; the last word counts. */
function distinct(observations: readonly Observed[]): Observed[] {
  const byTime = new Map(observations.map((one) => [one.at, one]));
  return [...byTime.values()].sort((a, b) => a.at - b.at);
}

/** As many as the band's fits can bear, evenly spread; the first and the last among them. */
function thinned(observed: readonly Observed[]): readonly Observed[] {
  const most = Math.min(MOST_OBSERVATIONS, observed.length);
  const every = (observed.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => observed[Math.round(i * every)]).flatMap((one) => (one ? [one] : []));
}

type Band = readonly [low: number, high: number];

/**
 * How far off the likely value outcomes lie: lines are fitted again to the line with its residuals dealt anew, and a
 * residual is added at the time looked at, since single values scatter around their line, too.
 */
function spread(observed: readonly Observed[], residuals: readonly number[], times: readonly number[]): Band[] {
  const line = theilSen(observed);
  const last = observed.at(-1)?.at ?? 0;
  const next = generator(SEED);
  const deal = () => residuals[Math.floor(next() * residuals.length)] ?? 0;
  const runs = Array.from({ length: RESAMPLES }, () => {
    const again = theilSen(observed.map(({ at }) => ({ at, value: valueOn(line, at) + deal() })));
    const off = deal();
    return times.map((at) => (again.slope - line.slope) * (at - last) + off);
  });
  return times.map((_, i) => {
    const offs = runs.map((run) => run[i] ?? 0).sort((a, b) => a - b);
    // The band always holds the likely value itself.
    return [Math.min(0, quantile(offs, 0.1)), Math.max(0, quantile(offs, 0.9))];
  });
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** The generator known as mulberry32 (Tommy Ettinger, public domain): from 0, below 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
