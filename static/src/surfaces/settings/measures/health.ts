import type { MeasureHealth } from '../../../../../src/contract/settings-pages';
import type { StatusKind } from '../../../parts/status-glyph';
import { shortDateWithin, type Calendar } from '../../../text/dates';

/** How a measure does, in a few words; `look` where somebody has to do something. */
export interface Health {
  glyph: StatusKind;
  words: string;
  look: boolean;
}

/** A measured value without a success for this long is stale (the limit of every status). */
const STALE = 48 * 3_600_000;

/** What there is to say of a measure, the most urgent first. */
export function healthOf({ paused, failure, reading, lastRun }: MeasureHealth, calendar: Calendar): Health {
  if (paused) return { glyph: 'no-status', words: `Paused since ${shortDateWithin(paused.at, calendar)}`, look: false };
  if (failure) return { ...failed[failure.kind], look: true };
  if (!reading || lastRun === undefined) return { glyph: 'not-started', words: 'Waits for its first run', look: false };
  return Date.parse(calendar.now) - Date.parse(lastRun) > STALE
    ? { glyph: 'stale', words: 'No run for more than 2 days', look: true }
    : { glyph: 'on-track', words: 'Fresh', look: false };
}

const failed: Record<NonNullable<MeasureHealth['failure']>['kind'], Omit<Health, 'look'>> = {
  refused: { glyph: 'off-track', words: 'Jira refuses the query' },
  empty: { glyph: 'at-risk', words: 'Nothing to measure' },
  unreachable: { glyph: 'stale', words: 'Jira did not answer' },
};
