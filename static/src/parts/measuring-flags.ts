import { showFlag } from '@forge/bridge';
import { failureOf } from './failure-of';

/** Jira's own flag that a key result was not measured, and why. */
export function showNotMeasured(key: string, error: unknown): void {
  const { message, hint } = failureOf(error);
  showFlag({ id: `measure-${key}`, type: 'error', title: `${key} was not measured`, description: `${message} ${hint}` });
}

/** Jira's own flag that the numbers take longer than anybody should wait for. */
export function showMeasuredLater(key: string): void {
  showFlag({
    id: `measure-${key}`,
    type: 'info',
    title: `${key} is still being measured`,
    description: 'The number comes by itself, within the hour. You can leave this page.',
    isAutoDismiss: true,
  });
}

/** Said beside a number that a job is at. */
export const STILL_MEASURING = 'Still measuring…';
