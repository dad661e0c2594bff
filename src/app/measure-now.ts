import type { UserCalls } from '../contract/user-calls';
import { loadRecords, viewOf } from './key-result-records';
import { measureKeyResult } from './measure-key-result';
import { saveMeasured } from './save-measured';
import { siteOf, siteRefs } from './site';
import type { UseCase } from './use-case';

/** Requests for the work when a person waits for the answer. */
const WHILE_WAITING = 4;

/** Asks Jira for a key result's numbers now. */
export const measureNow: UseCase<UserCalls['measureNow']> = async ({ keyResult: key }, { store, jira, now }) => {
  const [site, records] = await Promise.all([store.read(siteRefs).then(siteOf), loadRecords(store, key)]);
  const { excludedResolutions } = site;
  const measured = await measureKeyResult(
    { keyResult: records.keyResult.record, state: records.state.record, excludedResolutions },
    jira.asApp,
    now,
    WHILE_WAITING,
  );
  return viewOf(await saveMeasured(store, key, measured), site);
};
