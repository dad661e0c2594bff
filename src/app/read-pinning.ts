import type { AdminCalls } from '../contract/admin-calls';
import type { UseCase } from './use-case';

/** How far Jira is with pinning. A task it no longer knows has failed as far as anybody can tell. */
export const readPinning: UseCase<AdminCalls['readPinning']> = async ({ task }, { jira }) => {
  const read = await jira.asCaller.readTask(task);
  return read.kind === 'answer' ? read.answer : { state: 'failed', percent: 0, message: read.message };
};
