import type { AdminCalls } from '../contract/admin-calls';
import { runningKeyResults } from './running-key-results';
import type { UseCase } from './use-case';

/** Sends every key result of the running cycles to be measured now, as far as the hour's budget goes; answers how many. */
export const measureAll: UseCase<AdminCalls['measureAll']> = async (_, { store, jobs, now }) => {
  const groups = await runningKeyResults({ store, now });
  for (const keyResults of groups) await jobs.measure({ keyResults, cause: 'asked' });
  return { keyResults: groups.flat().length };
};
