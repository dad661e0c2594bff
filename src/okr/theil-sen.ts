/** A value at a time, in milliseconds since 1970. */
export interface Observed {
  readonly at: number;
  readonly value: number;
}

/** A straight line: `slope` per millisecond, `level` at time 0. */
export interface Line {
  readonly slope: number;
  readonly level: number;
}

/**
 * The line through observations by the median of all slopes between two of them, and the median of what that leaves: a
 * wild value does not bend it as long as fewer than 29% are wild (Theil 1950, Sen 1968). At least two distinct times.
 */
export function theilSen(observed: readonly Observed[]): Line {
  const origin = observed[0]?.at ?? 0;
  const slopes = observed.flatMap((one, i) =>
    observed.slice(i + 1).flatMap((other) => (other.at === one.at ? [] : [(other.value - one.value) / (other.at - one.at)])),
  );
  const slope = median(slopes);
  const level = median(observed.map(({ at, value }) => value - slope * (at - origin)));
  return { slope, level: level - slope * origin };
}

export const valueOn = ({ slope, level }: Line, at: number): number => level + slope * at;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
