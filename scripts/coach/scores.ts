import { textClasses, type TextClass } from '../../src/coach/model';
import type { Labelled } from './labelled';

/** A labelled text and what it was taken for. */
export interface Judged extends Labelled {
  got: TextClass;
}

export interface ClassScore {
  precision: number;
  recall: number;
  f1: number;
  /** How many there are, and how many were said to be. */
  count: number;
  said: number;
}

export function scores(rows: readonly Judged[]): Record<TextClass, ClassScore> & { accuracy: number; macroF1: number } {
  const of = (name: TextClass): ClassScore => {
    const right = rows.filter(({ label, got }) => label === name && got === name).length;
    const said = rows.filter(({ got }) => got === name).length;
    const count = rows.filter(({ label }) => label === name).length;
    return { precision: right / said, recall: right / count, f1: (2 * right) / (said + count), count, said };
  };
  const by = { outcome: of('outcome'), activity: of('activity'), vague: of('vague') };
  const present = textClasses.filter((name) => by[name].count > 0);
  return {
    ...by,
    accuracy: rows.filter(({ label, got }) => label === got).length / rows.length,
    macroF1: present.reduce((sum, name) => sum + by[name].f1, 0) / present.length,
  };
}

/** The 95% interval of a share of `count`, by Wilson's score (Wilson 1927). */
export function interval(share: number, count: number): readonly [number, number] {
  if (count === 0 || !Number.isFinite(share)) return [0, 1];
  const z = 1.96;
  const middle = share + (z * z) / (2 * count);
  const reach = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const whole = 1 + (z * z) / count;
  return [(middle - reach) / whole, (middle + reach) / whole];
}
