import type { FieldFault } from '../../../../src/contract/errors';
import type { Thresholds } from '../../../../src/okr/settings';
import { readNumber } from '../../../../src/okr/read-number';
import type { Resolution } from './resolutions';

/** Limits as texts in a form: what was typed stays as it was typed. */
export type LimitTexts = Record<LimitName, string> & { excluded: readonly Resolution[] };

export type LimitName = keyof typeof limits;

interface Limit {
  label: string;
  hint: string;
  unit: string;
  /** How many of the unit make 1 in the record: points are hundredths, confidence is typed 0–10. */
  scale: number;
  least: number;
  most: number;
}

/** The limits an admin may move, in words and units people use. */
export const limits = {
  cadenceDays: {
    label: 'Time between check-ins',
    hint: 'A key result is stale 3 days after a check-in was due.',
    unit: 'days', scale: 1, least: 1, most: 92,
  },
  onTrack: {
    label: 'At risk starts at',
    hint: 'Percentage points behind what was expected by today. Up to here it is on track.',
    unit: 'points', scale: 100, least: 0, most: 100,
  },
  atRisk: {
    label: 'Off track starts at',
    hint: 'Percentage points behind what was expected by today.',
    unit: 'points', scale: 100, least: 0, most: 100,
  },
  lowConfidence: {
    label: 'Low confidence is below',
    hint: 'Of 10. It lowers the status by one step and never raises it.',
    unit: 'of 10', scale: 10, least: 0, most: 10,
  },
  objectivesPerTeam: {
    label: 'Objectives per team and cycle, at most',
    hint: 'More are allowed; the coach then asks why.',
    unit: 'objectives', scale: 1, least: 1, most: 20,
  },
  keyResultsMin: {
    label: 'Key results per objective, at least',
    hint: 'Fewer rarely prove an objective.',
    unit: 'key results', scale: 1, least: 1, most: 20,
  },
  keyResultsMax: {
    label: 'Key results per objective, at most',
    hint: 'More are hard to keep in mind.',
    unit: 'key results', scale: 1, least: 1, most: 20,
  },
} as const satisfies Partial<Record<keyof Thresholds, Limit>>;

export const limitNames: readonly LimitName[] = [
  'cadenceDays', 'onTrack', 'atRisk', 'lowConfidence', 'objectivesPerTeam', 'keyResultsMin', 'keyResultsMax',
];

/** Thresholds as the form shows them. */
export const limitTexts = (thresholds: Thresholds, locale: string): Record<LimitName, string> => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
  const text = (name: LimitName) => format.format(thresholds[name] * limits[name].scale);
  return {
    cadenceDays: text('cadenceDays'),
    onTrack: text('onTrack'),
    atRisk: text('atRisk'),
    lowConfidence: text('lowConfidence'),
    objectivesPerTeam: text('objectivesPerTeam'),
    keyResultsMin: text('keyResultsMin'),
    keyResultsMax: text('keyResultsMax'),
  };
};

/** What was typed as a number in the field's own unit, or null. */
export function limitNumber(name: LimitName, text: string, locale: string): number | null {
  const { scale, least, most }: Limit = limits[name];
  const read = readNumber(text, locale);
  if (read.kind !== 'number' || read.value < least || read.value > most) return null;
  return scale === 1 && !Number.isInteger(read.value) ? null : read.value;
}

/** Fields that hold no number, or one out of range. */
export const wrongLimits = (texts: LimitTexts, locale: string): FieldFault[] =>
  limitNames.flatMap((name) => {
    if (limitNumber(name, texts[name], locale) !== null) return [];
    const { least, most, scale }: Limit = limits[name];
    return [{ path: `thresholds.${name}`, message: `Give a ${scale === 1 ? 'whole ' : ''}number from ${least} to ${most}.` }];
  });

/** The thresholds with what was typed; to be asked only when no field is wrong. */
export function thresholdsOf(texts: LimitTexts, before: Thresholds, locale: string): Thresholds {
  const thresholds: Record<keyof Thresholds, number> = { ...before };
  for (const name of limitNames) {
    thresholds[name] = inRecord(limitNumber(name, texts[name], locale) ?? 0, limits[name].scale);
  }
  return thresholds;
}

/** 10 points are 0.1, not 0.09999999999999999. */
const inRecord = (value: number, scale: number): number => Number((value / scale).toPrecision(12));
