import type { AdminCalls } from '../contract/admin-calls';
import { textsOf } from './texts-of';
import type { UseCase } from './use-case';

/** What erasing a person's words would take. Reads only. */
export const countTexts: UseCase<AdminCalls['countTexts']> = async ({ author }, { store }) => {
  const { checkIns, changes } = await textsOf(author, store);
  return { checkIns: checkIns.length, changes: changes.length };
};
