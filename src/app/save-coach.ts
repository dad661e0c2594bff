import type { AdminCalls } from '../contract/admin-calls';
import { saveSection } from './save-section';
import { defaults } from './site';
import type { UseCase } from './use-case';

/** Saves which rules of the coach are silent, and which speak louder or quieter. */
export const saveCoach: UseCase<AdminCalls['saveCoach']> = async ({ version, rules }, context) => {
  const record = { rules };
  const saved = await saveSection(
    {
      name: 'coach',
      version,
      record,
      fallback: defaults.coach,
      read: () => context.store.get('coach', 'coach'),
      write: (was) => ({ kind: 'coach', key: 'coach', record, was }),
    },
    context,
  );
  return { version: saved, ...record };
};
