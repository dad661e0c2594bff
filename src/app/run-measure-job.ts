import type { KeyResultKey } from '../okr/ids';
import type { JobContext } from './context';
import { keyResultRefs, recordsOf } from './key-result-records';
import { measureKeyResult } from './measure-key-result';
import { saveMeasured } from './save-measured';
import { siteOf, siteRefs } from './site';

/** Requests for one key result's work in a job: two of the three counts, by turns. */
const IN_A_JOB = 2;

/** Measures up to 50 key results, one after another so that Jira is never pressed. One that fails does not stop the rest. */
export async function runMeasureJob(keys: readonly KeyResultKey[], context: JobContext): Promise<void> {
  const { store, jira, now } = context;
  const page = await store.read([...siteRefs, ...keyResultRefs(keys)]);
  const { excludedResolutions } = siteOf(page);
  for (const key of keys) {
    const records = recordsOf(page, key);
    if (!records || records.keyResult.record.life.kind !== 'open') continue;
    const measured = await measureKeyResult(
      { keyResult: records.keyResult.record, state: records.state.record, excludedResolutions },
      jira.asApp,
      now,
      IN_A_JOB,
    );
    await saveMeasured(store, key, measured);
  }
}
