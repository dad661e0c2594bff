import type { UserCalls } from '../contract/user-calls';
import { countingJira } from './counting-jira';
import { keepMeasured } from './keep-measured';
import { keepRun } from './keep-run';
import { loadRecords, loadView } from './key-result-records';
import { measureKeyResult } from './measure-key-result';
import { siteOf, siteRefs } from './site';
import type { UseCase } from './use-case';

/** Requests for the work when a person waits for the answer. */
const WHILE_WAITING = 4;

/** Asks Jira for a key result's numbers now. */
export const measureNow: UseCase<UserCalls['measureNow']> = async ({ keyResult: key }, { store, jira, now }) => {
  const [site, records] = await Promise.all([store.read(siteRefs).then(siteOf), loadRecords(store, key)]);
  const { excludedResolutions } = site;
  const counting = countingJira(jira.asApp);
  const measured = await measureKeyResult(
    { keyResult: records.keyResult.record, state: records.state.record, excludedResolutions },
    counting.jira,
    now,
    WHILE_WAITING,
  );
  const kept = await keepMeasured(store, key, measured);
  await keepRun(store, site, [kept], { at: now, requests: counting.requests() });
  return loadView(store, key, site);
};
