import type { AdminCalls } from '../contract/admin-calls';
import { invalidField } from '../contract/refusals';
import type { Context } from './context';
import type { RecordOf } from './records';
import { saveSection } from './save-section';
import { defaults } from './site';
import type { UseCase } from './use-case';

/** Saves limits, thresholds and the resolutions that leave both numbers of work. */
export const saveLimits: UseCase<AdminCalls['saveLimits']> = async ({ version, thresholds, excludedResolutions }, context) => {
  if (thresholds.atRisk < thresholds.onTrack) {
    throw invalidField('thresholds.atRisk', 'Off track must start further behind than at risk.');
  }
  if (thresholds.keyResultsMax < thresholds.keyResultsMin) {
    throw invalidField('thresholds.keyResultsMax', 'The most cannot be fewer than the least.');
  }
  const record = { thresholds, excludedResolutions };
  return { version: await saved(version, record, context), ...record };
};

const saved = (version: number, record: RecordOf['limits'], context: Context): Promise<number> =>
  saveSection(
    {
      name: 'limits',
      version,
      record,
      fallback: defaults.limits,
      read: () => context.store.get('limits', 'limits'),
      write: (was) => ({ kind: 'limits', key: 'limits', record, was }),
    },
    context,
  );
