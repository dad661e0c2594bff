import type { StatusThresholds } from '../../src/okr/status';
import type { StatusInputs } from '../../src/okr/status-inputs';

const DAY = 86_400_000;

/** Milliseconds at so many days after the start of the cycle these examples play in: 100 days from January 1. */
export const day = (n: number): number => Date.parse('2026-01-01T00:00:00Z') + Math.round(n * DAY);

/** The same as an instant. */
export const on = (n: number): string => new Date(day(n)).toISOString();

/** What the product starts with. */
export const standard: StatusThresholds = {
  onTrack: 0.1,
  atRisk: 0.25,
  onTrackLate: 0.05,
  lowConfidence: 0.4,
  startWindow: 0.15,
};

/**
 * A committed, linear, typed key result of 100 days that runs from day 0 and is checked in weekly; say what differs.
 * `at` is its outcome.
 */
export function aKeyResult({ at, ...differs }: Partial<StatusInputs> & { at?: number } = {}): StatusInputs {
  return {
    closed: false,
    startsAt: on(0),
    endsAt: on(100),
    ...(at === undefined ? {} : { progress: { ratio: at, of: 'change' as const } }),
    commitment: 'committed',
    curve: 'linear',
    confidence: 0.7,
    measured: false,
    cadenceDays: 7,
    ...differs,
  };
}
