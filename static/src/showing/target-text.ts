import { displayNumber } from '../../../src/okr/display-number';
import type { Target } from '../../../src/okr/target';

/** What a key result promises, in words: “from 24 h to 4 h”, “above 95%”. */
export function targetText(target: Target, unit: string, locale: string): string {
  const number = (value: number) => displayNumber(value, unit, locale);
  switch (target.kind) {
    case 'none':
      return 'no number';
    case 'change':
      return target.baseline === undefined
        ? `to ${number(target.target)}`
        : `from ${number(target.baseline)} to ${number(target.target)}`;
    case 'above':
      return `at or above ${number(target.line)}`;
    case 'below':
      return `at or below ${number(target.line)}`;
    case 'within':
      return `between ${number(target.lower)} and ${number(target.upper)}`;
    case 'stages':
      return `${target.stages.length} stages`;
  }
}

/** The same in short for tables: “24 → 4 h”. */
export function targetShort(target: Target, unit: string, locale: string): string {
  if (target.kind === 'change' && target.baseline !== undefined) {
    return `${displayNumber(target.baseline, '', locale)} → ${displayNumber(target.target, unit, locale)}`;
  }
  return targetText(target, unit, locale);
}
