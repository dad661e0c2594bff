import type { Failure } from '../../../src/contract/errors';
import { CallFailed } from '../data/call';

/** Why a call gave nothing, whatever was thrown. */
export const failureOf = (error: unknown): Failure => (error instanceof CallFailed ? error.failure : broken);

const broken: Failure = {
  code: 'INTERNAL',
  message: 'This page stumbled over itself.',
  hint: 'What you wrote is still here. Try again.',
};
