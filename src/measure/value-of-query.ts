/** A value taken from issues, or why there is none: never 0 for want of issues. */
export type ValueOfQuery = { kind: 'value'; value: number; over: number } | { kind: 'empty'; why: string };

/** How many of the scope also match, in percent. */
export const shareOf = (scope: number, both: number): ValueOfQuery =>
  scope === 0
    ? nothingInScope
    : // Counts are Jira's estimates, taken a moment apart: a part never shows as more than the whole.
      { kind: 'value', value: (100 * Math.min(both, scope)) / scope, over: scope };

/**
 * The sum of what issues hold in a number field; null where one holds nothing. When none holds a number there is no
 * sum: a field that is gone or hidden reads exactly like this.
 */
export function sumOf(numbers: ReadonlyArray<number | null>): ValueOfQuery {
  if (numbers.length === 0) return nothingInScope;
  const held = numbers.filter((number) => number !== null);
  return held.length === 0
    ? { kind: 'empty', why: `None of the query’s issues (${numbers.length}) has a number in the field, so there is no sum.` }
    : { kind: 'value', value: exactSum(held), over: numbers.length };
}

const nothingInScope: ValueOfQuery = { kind: 'empty', why: 'No issue matches the query, so there is nothing to measure.' };

/** Adds without the error that grows with every addition: 0.1 ten times is 1 (Neumaier's sum). */
function exactSum(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
