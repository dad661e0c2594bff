import type { AdminCalls } from '../contract/admin-calls';
import type { Context } from './context';
import type { RecordOf } from './records';
import { saveSection } from './save-section';
import { defaults } from './site';
import type { UseCase } from './use-case';

/** Saves how many of Jira's quota points measuring may spend an hour. It holds from the next job on. */
export const saveBudget: UseCase<AdminCalls['saveBudget']> = async ({ version, hourlyPoints }, context) => {
  const record = { hourlyPoints };
  return { version: await saved(version, record, context), ...record };
};

const saved = (version: number, record: RecordOf['budget'], context: Context): Promise<number> =>
  saveSection(
    {
      name: 'budget',
      version,
      record,
      fallback: defaults.budget,
      read: () => context.store.get('budget', 'budget'),
      write: (was) => ({ kind: 'budget', key: 'budget', record, was }),
    },
    context,
  );
