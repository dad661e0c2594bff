import { showFlag } from '@forge/bridge';
import type { Failure } from '../../../src/contract/errors';

/** Jira's own flag that a check-in is stored, with the way back. */
export function showCheckedIn(key: string, onUndo: () => void): void {
  const flag = showFlag({
    id: `checked-in-${key}`,
    type: 'success',
    title: `${key} is checked in`,
    isAutoDismiss: true,
    actions: [{ text: 'Undo', onClick: () => closeAnd(onUndo) }],
  });
  const closeAnd = (then: () => void) => {
    void flag.close().catch(() => undefined);
    then();
  };
}

/** What did not work, what is safe, and the way to go on. */
export function showNotCheckedIn(key: string, what: string, { message, hint }: Failure, onAgain?: () => void): void {
  const flag = showFlag({
    id: `not-checked-in-${key}`,
    type: 'error',
    title: `${key} ${what}`,
    description: `${message} ${hint}`,
    ...(onAgain === undefined ? {} : { actions: [{ text: 'Open it again', onClick: () => closeAnd(onAgain) }] }),
  });
  const closeAnd = (then: () => void) => {
    void flag.close().catch(() => undefined);
    then();
  };
}
