import type { UserCalls } from '../contract/user-calls';
import { checkQueryMeasure, type Tried } from './check-query-measure';
import type { UseCase } from './use-case';

/** What a measure by query says today and what each run costs, tried as it would be saved. */
export const previewMeasure: UseCase<UserCalls['previewMeasure']> = async ({ measure }, context) => {
  const { answer, over, points } = await checkQueryMeasure(measure, 'measure', context);
  return {
    ...saidOf(answer),
    over,
    points,
    now: context.now.toISOString(),
  };
};

function saidOf(answer: Tried['answer']): { value: number } | { why: string } {
  switch (answer.kind) {
    case 'value':
      return { value: answer.value };
    case 'empty':
      return { why: answer.why };
    case 'later':
      return { why: 'It adds up many issues, so its value comes a little after saving.' };
  }
}
