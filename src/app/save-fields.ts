import type { AdminCalls } from '../contract/admin-calls';
import type { Context } from './context';
import type { RecordOf } from './records';
import { saveSection } from './save-section';
import { defaults } from './site';
import type { UseCase } from './use-case';

/** Saves which of Jira's number fields holds story points; none when an admin says so. */
export const saveFields: UseCase<AdminCalls['saveFields']> = async ({ version, storyPoints }, context) => {
  const record = storyPoints ? { storyPoints } : {};
  return { version: await saved(version, record, context), ...record };
};

const saved = (version: number, record: RecordOf['fields'], context: Context): Promise<number> =>
  saveSection(
    {
      name: 'fields',
      version,
      record,
      fallback: defaults.fields,
      read: () => context.store.get('fields', 'fields'),
      write: (was) => ({ kind: 'fields', key: 'fields', record, was }),
    },
    context,
  );
