import { atLeast } from '../okr/compare';
import { displayPercent } from '../okr/display-percent';
import { findingId, type Evidence, type Finding } from './finding';
import type { KeyResultInput } from './review-inputs';

/** K10: nothing is linked, or the outcome moves though nothing linked is done. Not a fault: the work may not be seen here. */
export function movingWithoutWork({ key, text, target, course }: KeyResultInput): Finding | null {
  if (course?.work === undefined || course.work.done > 0) return null;
  const { total } = course.work;
  const moved = target.kind === 'change' || target.kind === 'stages' ? movedBy(course.outcome) : null;
  if (moved === null && total > 0) return null;
  const evidence: readonly Evidence[] = [
    { kind: 'number', of: 'issues done', value: 0, limit: total },
    ...(moved === null ? [] : [{ kind: 'number', of: 'outcome', value: moved } as const]),
  ];
  return {
    id: findingId('K10', key, `${total === 0 ? 'none' : 'not done'} ${moved === null ? 'still' : 'moving'} ${text}`),
    rule: 'K10',
    severity: 'note',
    subject: key,
    evidence,
    ...(moved === null ? noWork : unseenWork(moved, total)),
  };
}

/** Less than this is no movement, as for an outcome that is flat between two check-ins. */
const LEAST_MOVE = 0.02;

const movedBy = (outcome: number | undefined): number | null =>
  outcome !== undefined && atLeast(outcome, LEAST_MOVE) ? outcome : null;

const noWork = {
  name: 'No work linked.',
  reason: 'Nothing in Jira says what should move it.',
  nextStep: 'Link the epic that is meant to, so that the people on it know why.',
};

const unseenWork = (moved: number, total: number) => ({
  name: 'Moving without work.',
  reason: `The outcome has moved ${displayPercent(moved)} and ${total === 0 ? 'no work is linked' : `none of its ${total} issues is done`}.`,
  nextStep: 'Find out what moves it, and link that work if it is in Jira.',
});
