import { displayNumber } from '../../../src/okr/display-number';
import { displayPercent } from '../../../src/okr/display-percent';
import type { StandingEntry } from '../../../src/okr/standing';
import type { Outcome } from '../parts/outcome-rail';
import { expectedRatio } from './key-result-numbers';

/** What an entry tells of an outcome: a small rail, and its sentence; a line to hold has words alone, for an entry does not know its axis. */
export interface EntryOutcome {
  rail: Outcome | null;
  words: string;
}

/** A key result's outcome where only its entry is at hand: in searches and trees. */
export function entryOutcome({ inputs, byWork }: Pick<StandingEntry, 'inputs' | 'byWork'>, now: string, locale: string): EntryOutcome {
  const { progress } = inputs;
  if (!progress) return { rail: { kind: 'none' }, words: 'No outcome yet' };
  const ratio = expectedRatio(inputs, now);
  const expected = ratio === null ? {} : { expected: { ratio } };
  const by = ratio === null ? '' : `, expected ${displayPercent(ratio, { locale })}`;
  switch (progress.of) {
    case 'change':
      return {
        rail: { kind: byWork ? 'by-work' : 'progress', ratio: progress.ratio, ...expected },
        words: `Outcome ${displayPercent(progress.ratio, { locale })}${by}`,
      };
    case 'stages':
      return {
        rail: { kind: 'progress', ratio: progress.ratio, ...expected },
        words: `Outcome ${displayNumber(progress.ratio, '', locale)}${by}`,
      };
    case 'line':
      return { rail: null, words: progress.ratio >= 1 ? 'In' : 'Out' };
  }
}
