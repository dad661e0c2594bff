import { dayStart } from '../../../../../src/okr/day-start';
import { expected } from '../../../../../src/okr/expected';
import { expectedValue } from '../../../../../src/okr/expected-value';
import type { KeyResultView } from '../../../../../src/contract/views';
import type { Point } from './value-line';

const STEPS = 24;

/** Where the value is expected from its start to its end: a line or curve, for stages steps by their dates; else none. */
export function expectedLine({ keyResult, inputs }: KeyResultView, zone: string): Point[] {
  const { target, commitment, curve } = keyResult;
  const from = Date.parse(inputs.startsAt);
  const to = Date.parse(inputs.endsAt);
  if (target.kind === 'stages') {
    return target.stages.reduce<Point[]>(
      (line, { by }, i) => [...line, { at: dayStart(by, zone), value: i }, { at: dayStart(by, zone), value: i + 1 }],
      [{ at: from, value: 0 }],
    );
  }
  const steps = curve === 'linear' ? 1 : STEPS;
  return Array.from({ length: steps + 1 }, (_, i) => i / steps).flatMap((t) => {
    const value = expectedValue(target, expected(commitment, curve, t));
    return value === null ? [] : [{ at: from + t * (to - from), value }];
  });
}
