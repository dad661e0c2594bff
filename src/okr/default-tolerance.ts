import type { Target } from './target';

type Held =
  | Pick<Extract<Target, { kind: 'above' | 'below' }>, 'kind' | 'line'>
  | Pick<Extract<Target, { kind: 'within' }>, 'kind' | 'lower' | 'upper'>;

/** The tolerance a line or band starts with: 10% of the line or of the band's width; null where that is not above 0. */
export function defaultTolerance(held: Held): number | null {
  const width = held.kind === 'within' ? held.upper - held.lower : Math.abs(held.line);
  return width > 0 ? width / 10 : null;
}
