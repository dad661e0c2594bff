import type { UserCalls } from '../contract/user-calls';
import { changeDismissals } from './dismissals';
import type { UseCase } from './use-case';

/** Brings a dismissed finding back. */
export const restoreFinding: UseCase<UserCalls['restoreFinding']> = async ({ team, cycle, finding }, context) =>
  changeDismissals(
    { team, cycle, finding },
    'finding-restored',
    (entries) => (entries.some((one) => one.finding === finding) ? entries.filter((one) => one.finding !== finding) : entries),
    context,
  );
