import type { Instant } from './ids';
import type { Silence } from './status';
import type { StatusInputs } from './status-inputs';

const DAY = 86_400_000;
const GRACE_DAYS = 3;
const MEASUREMENT_DAYS = 2;

type Clock = Pick<Silence, 'silentFor' | 'since' | 'heard' | 'limitDays'>;

/**
 * Whether there has been no word for too long at `now` (milliseconds): a typed value without a check-in for its cadence
 * and 3 days; a measured one without a measurement for 48 h, or without a check-in for twice the cadence and 3 days.
 * The clocks start with the key result and stop with its cycle.
 */
export function silence(inputs: StatusInputs, now: number): Silence {
  return told(clocks(inputs).reduce((first, next) => (deadline(next) < deadline(first) ? next : first)), inputs, now);
}

/** The same by check-ins alone, whatever is measured. */
export const checkInSilence = (inputs: StatusInputs, now: number): Silence => told(checkInClock(inputs), inputs, now);

function told(clock: Clock, inputs: StatusInputs, now: number): Silence {
  const counted = Math.min(now, Date.parse(inputs.endsAt)) - Date.parse(clock.since);
  return {
    ...clock,
    silent: counted >= clock.limitDays * DAY,
    daysSilent: Math.max(0, Math.floor(counted / DAY)),
  };
}

function clocks(inputs: StatusInputs): [Clock, ...Clock[]] {
  const checkIn = checkInClock(inputs);
  if (!inputs.measured) return [checkIn];
  const { startsAt, lastMeasuredAt } = inputs;
  return [
    { silentFor: 'no-measurement', limitDays: MEASUREMENT_DAYS, ...lastWord(startsAt, lastMeasuredAt) },
    checkIn,
  ];
}

const checkInClock = ({ measured, cadenceDays, startsAt, lastCheckIn }: StatusInputs): Clock => ({
  silentFor: 'no-check-in',
  limitDays: (measured ? 2 * cadenceDays : cadenceDays) + GRACE_DAYS,
  ...lastWord(startsAt, lastCheckIn),
});

/** A word from before the start does not count: nothing was promised yet. */
const lastWord = (startsAt: Instant, at: Instant | undefined): Pick<Clock, 'since' | 'heard'> =>
  at !== undefined && Date.parse(at) > Date.parse(startsAt)
    ? { since: at, heard: true }
    : { since: startsAt, heard: false };

const deadline = ({ since, limitDays }: Clock): number => Date.parse(since) + limitDays * DAY;
