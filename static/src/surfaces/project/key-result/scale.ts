/** A number of one thing (time, a value) as a place in pixels. */
export type Scale = (number: number) => number;

/** A straight scale: `from` lies at `start`, `to` at `end`. Both of a stretch without length lie in its middle. */
export const straight =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (number) =>
    from === to ? (start + end) / 2 : start + ((number - from) / (to - from)) * (end - start);

/** Round numbers that enclose all of these, about `steps` apart: 0, 8, 16, 24. Starts at 0 where 0 is not far. */
export function ticks(numbers: readonly number[], steps: number, whole = false): readonly [number, number, ...number[]] {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const low = least > 0 && most - least > most / 2 ? 0 : least;
  const step = roundStep(Math.max((most - low) / steps, whole ? 1 : Number.EPSILON), whole);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const rest = Array.from({ length: last - first - 1 }, (_, i) => tidy((first + 2 + i) * step));
  return [tidy(first * step), tidy((first + 1) * step), ...rest];
}

/** The next step of 1, 2, 4, 5 or 8 times a power of ten. */
function roundStep(step: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const round = ([1, 2, 4, 5, 8].find((times) => times * power >= step * 0.999) ?? 10) * power;
  return whole ? Math.max(1, Math.ceil(round)) : round;
}

const tidy = (number: number): number => Number(number.toPrecision(12)) + 0;
