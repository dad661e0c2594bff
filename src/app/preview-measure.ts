import type { UserCalls } from '../contract/user-calls';
import { checkCountMeasure } from './check-count-measure';
import type { UseCase } from './use-case';

/** What a count by JQL says today, tried as it would be saved. One request is what each later run will cost. */
export const previewMeasure: UseCase<UserCalls['previewMeasure']> = async ({ measure }, context) => ({
  count: await checkCountMeasure(measure, 'measure', context),
  requests: 1,
  now: context.now.toISOString(),
});
