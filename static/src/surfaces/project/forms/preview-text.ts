import type { MeasurePreview } from '../../../../../src/contract/views';
import { displayNumber } from '../../../../../src/okr/display-number';
import type { Measure } from '../../../../../src/okr/measure';

/** “12 issues today.”, “40% of 5 issues today.”, “510 over 250 issues today.”; or why there is no value. */
export function todayText({ value, why, over }: MeasurePreview, kind: Measure['kind'], unit: string, locale: string): string {
  if (value === undefined) return why ?? 'There is no value today.';
  const number = (one: number, of: string) => displayNumber(one, of, locale);
  const issues = number(over, over === 1 ? 'issue' : 'issues');
  switch (kind) {
    case 'share':
      return `${number(value, unit === '' ? '%' : unit)} of ${issues} today.`;
    case 'sum':
      return `${number(value, unit)} over ${issues} today.`;
    default:
      return `${unit === '' ? issues : number(value, unit)} today.`;
  }
}

/** What each run costs of the points that Jira lets the app spend in an hour. */
export const costText = (points: number, locale: string): string =>
  `Each run costs ${displayNumber(points, points === 1 ? 'point' : 'points', locale)} of Jira’s hourly quota.`;
