import { targetFault } from '../../../../../src/okr/target-fault';
import type { Target } from '../../../../../src/okr/target';
import { exactNumber } from '../../../parts/number-text';
import { dayText } from '../../../text/dates';

/** What was understood, shown back before saving: “From 24 h to 4 h: a decrease of 20 h.” Null where there is nothing to say yet. */
export function promiseText(target: Target | null, unit: string, locale: string): string | null {
  if (target === null || targetFault(target)) return null;
  const number = (value: number) => exactNumber(value, unit, locale);
  switch (target.kind) {
    case 'none':
      return null;
    case 'change':
      return changeText(target, number);
    case 'above':
      return `Stays at or above ${number(target.line)}; counts as nothing from ${number(target.line - target.tolerance)} down.`;
    case 'below':
      return `Stays at or below ${number(target.line)}; counts as nothing from ${number(target.line + target.tolerance)} up.`;
    case 'within':
      return `Stays between ${number(target.lower)} and ${number(target.upper)}; counts as nothing from ${number(target.tolerance)} outside.`;
    case 'stages': {
      const last = target.stages.at(-1);
      return last ? `${target.stages.length} stages; the last, by ${dayText(last.by, locale)}, earns ${exactNumber(last.grade, '', locale)}.` : null;
    }
  }
}

function changeText({ baseline, target }: Extract<Target, { kind: 'change' }>, number: (value: number) => string): string {
  if (baseline === undefined) return `To ${number(target)}, from a value that is not known yet.`;
  const change = target > baseline ? 'an increase' : 'a decrease';
  return `From ${number(baseline)} to ${number(target)}: ${change} of ${number(Math.abs(target - baseline))}.`;
}
