import type { KeyResultDraft } from '../contract/drafts';
import { invalidField } from '../contract/refusals';
import { isByQuery } from '../okr/is-by-query';
import { targetFault, type TargetFault } from '../okr/target-fault';
import { checkQueryMeasure } from './check-query-measure';
import type { Context } from './context';
import { takenOf, type Taken } from './taken';

/**
 * Refuses a draft whose numbers cannot stand, or whose query Jira or the author's rights do not bear. Answers what
 * a measure by query says today, so that saving shows it at once, or 'later' where a job has to read it.
 */
export async function checkDraft({ target, measure }: KeyResultDraft, context: Context): Promise<Taken | 'later' | undefined> {
  const fault = targetFault(target);
  if (fault) throw invalidField('draft.target', faultMessages[fault]);
  if (!isByQuery(measure)) return undefined;
  const { answer } = await checkQueryMeasure(measure, 'draft.measure', context);
  return answer.kind === 'later' ? 'later' : takenOf(measure, answer, context.now);
}

const faultMessages: Record<TargetFault, string> = {
  'baseline-equals-target':
    'Baseline and target are the same number, so nothing would change. To hold a number where it is, choose a line or a band.',
  'band-is-empty': 'The lower end of the band must be below the upper end.',
  'stages-do-not-rise': 'Each stage must come later and earn a higher grade than the one before.',
};
