import type { Target } from '../../../../../src/okr/target';

/** The values that a line or band allows, with the stretch around it that is worth drawing; null for other targets. */
export function heldBand(target: Target): { from: number; to: number; drawn: [number, number] } | null {
  switch (target.kind) {
    case 'within':
      return { from: target.lower, to: target.upper, drawn: [target.lower - target.tolerance, target.upper + target.tolerance] };
    case 'above':
      return { from: target.line, to: Infinity, drawn: [target.line - target.tolerance, target.line + target.tolerance] };
    case 'below':
      return { from: -Infinity, to: target.line, drawn: [target.line - target.tolerance, target.line + target.tolerance] };
    case 'none':
    case 'change':
    case 'stages':
      return null;
  }
}
