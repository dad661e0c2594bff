import type { KeyResultKey } from '../okr/ids';
import { attempt } from './attempt';
import type { JobContext } from './context';
import { keyResultRefs, recordsOf, type KeyResultRecords } from './key-result-records';
import { measureKeyResult } from './measure-key-result';
import { keep, type Kept } from './save-measured';
import { siteOf, siteRefs, type Site } from './site';
import { byStanding, standingWrite } from './standing-write';

/** Requests for one key result's work in a job: two of the three counts, by turns. */
const IN_A_JOB = 2;

/**
 * Measures up to 50 key results, one after another so that Jira is never pressed, and brings each team's standing up to
 * them with one write. A key result that fails does not stop the rest; the job fails at its end, to be run again.
 */
export async function runMeasureJob(keys: readonly KeyResultKey[], context: JobContext): Promise<void> {
  const { store } = context;
  const page = await store.read([...siteRefs, ...keyResultRefs(keys)]);
  const site = siteOf(page);
  const kept: Kept[] = [];
  const failures: unknown[] = [];
  for (const key of keys) {
    const records = recordsOf(page, key);
    if (records?.keyResult.record.life.kind !== 'open') continue;
    await measureOne(records, site, context).then(
      (one) => kept.push(one),
      (error: unknown) => failures.push(error),
    );
  }
  for (const group of byStanding(kept)) {
    await attempt(async () => store.commit([await standingWrite(store, site, group)]));
  }
  if (failures.length > 0) throw failures[0];
}

async function measureOne({ keyResult, state }: KeyResultRecords, site: Site, { store, jira, now }: JobContext): Promise<Kept> {
  const measured = await measureKeyResult(
    { keyResult: keyResult.record, state: state.record, excludedResolutions: site.excludedResolutions },
    jira.asApp,
    now,
    IN_A_JOB,
  );
  return keep(store, keyResult.record.key, measured);
}
