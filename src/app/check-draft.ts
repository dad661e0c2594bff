import type { KeyResultDraft } from '../contract/drafts';
import { invalidField } from '../contract/refusals';
import { targetFault, type TargetFault } from '../okr/target-fault';
import { checkCountMeasure } from './check-count-measure';
import type { Context } from './context';

/**
 * Refuses a draft whose numbers cannot stand, or whose query Jira or the author's rights do not bear. Answers the count
 * of a count measure, so that saving shows today's value at once.
 */
export async function checkDraft({ target, measure }: KeyResultDraft, context: Context): Promise<number | undefined> {
  const fault = targetFault(target);
  if (fault) throw invalidField('draft.target', faultMessages[fault]);
  if (measure.kind !== 'count') return undefined;
  return checkCountMeasure(measure, 'draft.measure', context);
}

const faultMessages: Record<TargetFault, string> = {
  'baseline-equals-target':
    'Baseline and target are the same number, so nothing would change. To hold a number where it is, choose a line or a band.',
  'band-is-empty': 'The lower end of the band must be below the upper end.',
  'stages-do-not-rise': 'Each stage must come later and earn a higher grade than the one before.',
};
