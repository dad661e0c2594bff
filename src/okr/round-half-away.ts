/**
 * Rounds to so many decimals, halves away from zero, never to −0. What binary fractions add beyond 12 digits is dropped
 * first, so 1.005 rounds to 1.01 on every machine.
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value + 0;
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(12));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals + 0;
}
