import { displayNumber } from '../../../src/okr/display-number';
import { displayPercent } from '../../../src/okr/display-percent';
import { elapsed } from '../../../src/okr/elapsed';
import { expected } from '../../../src/okr/expected';
import { expectedValue } from '../../../src/okr/expected-value';
import { progress, type Progress } from '../../../src/okr/progress';
import type { KeyResultView } from '../../../src/contract/views';
import type { StatusInputs } from '../../../src/okr/status-inputs';

/** A key result's numbers as they are now, derived once for everything a row shows. */
export interface KeyResultNumbers {
  value: number | null;
  progress: Progress;
  /** The ratio expected by now, and the value that goes with it where there is one; absent once it is closed. */
  expected: { ratio: number; value: number | null } | null;
  unit: string;
  locale: string;
}

/** Derives the numbers at the server's time. */
export function keyResultNumbers({ keyResult, state, inputs }: KeyResultView, now: string, locale: string): KeyResultNumbers {
  const value = state.reading?.value ?? null;
  return {
    value,
    progress: progress(keyResult.target, value),
    expected: expectedNow(keyResult, inputs, now),
    unit: keyResult.unit,
    locale,
  };
}

/** The ratio expected by now; null once it is closed or before it starts to matter. */
export function expectedRatio(inputs: StatusInputs, now: string): number | null {
  return inputs.closed ? null : expected(inputs.commitment, inputs.curve, elapsed(inputs, Date.parse(now)));
}

function expectedNow({ target }: KeyResultView['keyResult'], inputs: StatusInputs, now: string): KeyResultNumbers['expected'] {
  const ratio = expectedRatio(inputs, now);
  return ratio === null ? null : { ratio, value: expectedValue(target, ratio) };
}

/** The outcome's number: “8%”, “In”, “0.5”, “–”. */
export function outcomeText({ progress, unit, locale }: KeyResultNumbers): string {
  switch (progress.kind) {
    case 'change':
      return displayPercent(progress.ratio, { locale });
    case 'line':
      return progress.inside ? 'In' : displayNumber(progress.distance, unit, locale);
    case 'stages':
      return displayNumber(progress.ratio, '', locale);
    case 'none':
      return '–';
  }
}
