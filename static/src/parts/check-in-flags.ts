import type { Failure } from '../../../src/contract/errors';
import { showWayFlag } from './way-flag';

/** Jira's own flag that a check-in is stored, with the way back. */
export function showCheckedIn(key: string, onUndo: () => void): void {
  showWayFlag({ id: `checked-in-${key}`, type: 'success', title: `${key} is checked in`, isAutoDismiss: true, way: { text: 'Undo', onPress: onUndo } });
}

/** What did not work, what is safe, and the way to go on. */
export function showNotCheckedIn(key: string, what: string, { message, hint }: Failure, onAgain?: () => void): void {
  showWayFlag({
    id: `not-checked-in-${key}`,
    type: 'error',
    title: `${key} ${what}`,
    description: `${message} ${hint}`,
    ...(onAgain && { way: { text: 'Open it again', onPress: onAgain } }),
  });
}
