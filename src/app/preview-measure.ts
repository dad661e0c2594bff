import type { UserCalls } from '../contract/user-calls';
import { checkQueryMeasure } from './check-query-measure';
import type { UseCase } from './use-case';

/** What a measure by query says today and what each run costs, tried as it would be saved. */
export const previewMeasure: UseCase<UserCalls['previewMeasure']> = async ({ measure }, context) => {
  const { answer, over, points } = await checkQueryMeasure(measure, 'measure', context);
  return {
    ...(answer.kind === 'value' ? { value: answer.value } : { why: answer.why }),
    over,
    points,
    now: context.now.toISOString(),
  };
};
