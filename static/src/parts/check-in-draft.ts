import type { Failure } from '../../../src/contract/errors';
import type { CheckInSaid } from '../showing/checked-in';
import type { CheckInForm } from './check-in-form';

/** A check-in as it was written and sent, and why it was not stored, if it was not. */
export interface CheckInDraft {
  form: CheckInForm;
  said: CheckInSaid;
  failure?: Failure;
}
