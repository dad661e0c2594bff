import type { KeyResult } from './key-result';
import type { KeyResultState } from './key-result-state';
import { progress } from './progress';
import type { StandingEntry } from './standing';
import { statusProgress, type StatusInputs } from './status-inputs';

/** What a key result's status follows from, put together from its two records and its cycle's edges. */
export function keyResultInputs(
  keyResult: KeyResult,
  { reading, lastCheckIn }: Pick<KeyResultState, 'reading' | 'lastCheckIn'>,
  cycle: { startsAt: string; endsAt: string },
  cadenceDays: number,
): StatusInputs {
  const measured = keyResult.measure.kind !== 'typed';
  const ratio = statusProgress(progress(keyResult.target, reading?.value ?? null));
  return {
    closed: keyResult.life.kind !== 'open',
    startsAt: later(cycle.startsAt, keyResult.createdAt),
    endsAt: cycle.endsAt,
    ...(ratio ? { progress: ratio } : {}),
    commitment: keyResult.commitment,
    curve: keyResult.curve,
    ...(lastCheckIn ? { confidence: lastCheckIn.confidence, lastCheckIn: lastCheckIn.about } : {}),
    measured,
    ...(measured && reading ? { lastMeasuredAt: reading.asOf } : {}),
    cadenceDays,
  };
}

/** The same as its objective's roll-up needs it. */
export const standingOf = (keyResult: KeyResult, inputs: StatusInputs): StandingEntry => ({
  keyResult: keyResult.key,
  objective: keyResult.objective,
  weight: keyResult.weight,
  byWork: keyResult.measure.kind === 'work-done',
  inputs,
});

const later = (a: string, b: string): string => (Date.parse(a) >= Date.parse(b) ? a : b);
