/** A drawn way from each place level to the next, then up or down. */
export const stairs = (places: ReadonlyArray<readonly [number, number]>): string =>
  places.map(([x, y], i) => (i === 0 ? `M${x.toFixed(1)} ${y.toFixed(1)}` : `H${x.toFixed(1)}V${y.toFixed(1)}`)).join('');
