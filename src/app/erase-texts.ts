import type { AdminCalls } from '../contract/admin-calls';
import { changeOf } from './change';
import { eraseWords } from './erase-words';
import { textsOf } from './texts-of';
import type { UseCase } from './use-case';

/** Entries that are erased while the admin waits; more of them are left to a job. */
const AT_ONCE = 25;

/** Takes out what one person wrote, at once or by a job. Numbers stay, and so does who did what and when. */
export const eraseTexts: UseCase<AdminCalls['eraseTexts']> = async ({ author }, context) => {
  const { store, jobs } = context;
  const { checkIns, changes } = await textsOf(author, store);
  const entries = checkIns.length + changes.length;
  if (entries === 0) return { checkIns: 0, changes: 0, later: false };
  // Who was forgotten is not said: the record is of what the admin did.
  await store.commit([changeOf('settings:people', 'words-erased', [{ field: 'entries', to: entries }], context)]);
  const later = entries > AT_ONCE;
  if (later) await jobs.personalData({ kind: 'erase', author });
  else await eraseWords(author, store);
  return { checkIns: checkIns.length, changes: changes.length, later };
};
