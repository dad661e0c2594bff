import { objectiveStatus, type ObjectiveStatus } from '../../../src/okr/objective-status';
import { displayPercent } from '../../../src/okr/display-percent';
import { rollUp, type Outcome } from '../../../src/okr/roll-up';
import { statusOf } from '../../../src/okr/status-of';
import type { StandingEntry } from '../../../src/okr/standing';
import type { StatusThresholds } from '../../../src/okr/status';
import type { Reason } from '../parts/reason-card';
import type { StatusKind } from '../parts/status-glyph';
import { statusWords } from '../text/status-words';

/** What an objective shows of its key results: the worst status, and the roll-up of outcomes (never of work). */
export interface ObjectiveRow {
  status: StatusKind;
  /** “33% outcome”, “no outcome to show” with the number apart. */
  outcome: { number: string; words: string };
  reason: Reason;
}

/** Derives an objective's row from its key results' entries; with some unreadable there is no roll-up at all. */
export function objectiveRow(entries: readonly StandingEntry[], unreadable: number, thresholds: StatusThresholds, now: string): ObjectiveRow {
  if (unreadable > 0) return incomplete(unreadable);
  const statuses = entries.map((entry) => ({
    key: entry.keyResult,
    weight: entry.weight,
    status: statusOf(entry.inputs, thresholds, Date.parse(now)).status,
  }));
  const status = objectiveStatus(statuses);
  const outcome = rollUp(
    entries.map(({ weight, byWork, inputs }) => ({
      weight,
      measuredByWork: byWork,
      ratio: inputs.progress?.ratio ?? null,
    })),
  );
  return {
    status: status.kind === 'status' ? status.status : 'no-status',
    outcome: outcomeWords(outcome),
    reason: {
      conclusion: conclusion(status),
      rows: statuses.map((one) => ({
        label: one.key,
        value: '',
        meaning: statusWords[one.status],
        source: one.weight === 0 ? 'Weight 0: it does not count here' : '',
      })),
    },
  };
}

const incomplete = (unreadable: number): ObjectiveRow => ({
  status: 'no-status',
  outcome: { number: '–', words: 'could not be loaded' },
  reason: {
    conclusion: `${unreadable} of its key results could not be loaded, so nothing is added up from the rest.`,
    rows: [],
  },
});

function outcomeWords(outcome: Outcome): ObjectiveRow['outcome'] {
  if (outcome.kind === 'none') return { number: '–', words: 'no outcome to show' };
  const { ratio, from, of } = outcome;
  return { number: displayPercent(ratio), words: from === of ? 'outcome' : `outcome from ${from} of ${of}` };
}

function conclusion(status: ObjectiveStatus): string {
  if (status.kind === 'none') return noStatus[status.why];
  const keys = status.decidedBy.join(', ');
  return `An objective is as good as the worst of its key results: ${keys}.`;
}

const noStatus: Record<Extract<ObjectiveStatus, { kind: 'none' }>['why'], string> = {
  'no-key-results': 'It has no key results yet, so nothing says how it stands.',
  'no-weight': 'None of its key results has a weight.',
  'all-closed': 'All of its key results are closed.',
};
