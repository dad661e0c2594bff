import type { UserCalls } from '../contract/user-calls';
import { requestsOf } from '../measure/requests-of';
import { pausedAmong } from '../okr/settings';
import { countingJira } from './counting-jira';
import { keepMeasured } from './keep-measured';
import { keepRun } from './keep-run';
import { loadRecords, loadView } from './key-result-records';
import { measureKeyResult } from './measure-key-result';
import { siteOf, siteRefs } from './site';
import type { UseCase } from './use-case';

/** Requests that a person waits for; what takes more is left to a job. */
const WHILE_WAITING = 4;

/** Asks Jira for a key result's numbers, now where that is cheap and at once by a job where it is not. */
export const measureNow: UseCase<UserCalls['measureNow']> = async ({ keyResult: key }, { store, jira, jobs, now }) => {
  const [site, records] = await Promise.all([store.read(siteRefs).then(siteOf), loadRecords(store, key)]);
  const paused = pausedAmong(site.paused, key) !== undefined;
  if (!paused && requestsOf(records.keyResult.record, records.state.record) > WHILE_WAITING) {
    await jobs.measure({ keyResults: [key], cause: 'asked' });
    return { view: await loadView(store, key, site), still: { since: now.toISOString() } };
  }
  const { excludedResolutions } = site;
  const counting = countingJira(jira.asApp);
  const measured = await measureKeyResult(
    { keyResult: records.keyResult.record, state: records.state.record, excludedResolutions, paused },
    counting.jira,
    now,
    WHILE_WAITING,
  );
  const kept = await keepMeasured(store, key, measured);
  await keepRun(store, site, [kept], { at: now, requests: counting.requests() });
  return { view: await loadView(store, key, site) };
};
