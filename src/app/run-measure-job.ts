import type { KeyResultKey } from '../okr/ids';
import { pausedAmong } from '../okr/settings';
import type { JobContext } from './context';
import { countingJira, type CountingJira } from './counting-jira';
import { keepMeasured, type Kept } from './keep-measured';
import { keepRun } from './keep-run';
import { keyResultRefs, recordsOf, type KeyResultRecords } from './key-result-records';
import { measureKeyResult } from './measure-key-result';
import type { MeasureJob } from './ports';
import { siteOf, siteRefs, type Site } from './site';

/** Requests for one key result's work: all three counts when an issue moved, a fresh look besides when a person asked, two by turns in a sweep. */
const allowance: Record<MeasureJob['cause'], number> = { asked: 4, event: 3, 'event-again': 3, sweep: 2 };

/**
 * Seconds until a job looks once more when an issue moved and the counts did not: Jira's index lags behind its events.
 * With the time events are given to settle, that is 55 seconds after the event.
 */
const LOOK_AGAIN = 35;

/** The longest delay a queue takes, in seconds. */
const LONGEST_DELAY = 900;

/**
 * Measures up to 50 key results, one after another so that Jira is never pressed. A key result that fails does not stop
 * the rest; the job fails at its end, to be run again. Out of the hour's budget, or asked by Jira to wait, it carries
 * the rest over and says so in the run record.
 */
export async function runMeasureJob(job: MeasureJob, context: JobContext): Promise<void> {
  const { store, markers, jobs, now } = context;
  // Before Jira is asked: whatever moves from now on sends a job of its own.
  if (job.cause === 'event') await Promise.all(job.keyResults.map((key) => markers.lower(key)));
  const page = await store.read([...siteRefs, ...keyResultRefs(job.keyResults)]);
  const site = siteOf(page);
  const counting = countingJira(context.jira.asApp);
  const failures: unknown[] = [];
  const kept: Kept[] = [];
  let left: readonly KeyResultKey[] = job.keyResults;
  for (; left[0] !== undefined && (await mayGoOn(counting, site, context)); left = left.slice(1)) {
    const records = recordsOf(page, left[0]);
    if (records?.keyResult.record.life.kind !== 'open') continue;
    await measureOne(records, site, counting, context, allowance[job.cause]).then(
      (one) => kept.push(one),
      (error: unknown) => failures.push(error),
    );
  }
  await context.budget.spend(counting.points());
  const waitsUntil = left.length === 0 ? undefined : carryOver(counting, now);
  const waiting = left.flatMap((key) => recordsOf(page, key)?.keyResult.record ?? []);
  await keepRun(store, site, kept, { at: now, requests: counting.requests(), ...(waitsUntil ? { waitsUntil } : {}) }, waiting);
  if (waitsUntil) await jobs.measure({ ...job, keyResults: left }, secondsUntil(waitsUntil, now));
  const unmoved = kept.filter(({ changed }) => !changed).map(({ keyResult }) => keyResult.key);
  if (job.cause === 'event' && unmoved.length > 0) await jobs.measure({ keyResults: unmoved, cause: 'event-again' }, LOOK_AGAIN);
  if (failures.length > 0) throw failures[0];
}

async function mayGoOn(counting: CountingJira, { hourlyPoints }: Site, { budget }: JobContext): Promise<boolean> {
  return counting.retryAfterSeconds() === undefined && (await budget.spent()) + counting.points() < hourlyPoints;
}

async function measureOne(
  { keyResult, state }: KeyResultRecords,
  { excludedResolutions, paused }: Site,
  { jira }: CountingJira,
  { store, now }: JobContext,
  requests: number,
): Promise<Kept> {
  const toMeasure = { keyResult: keyResult.record, state: state.record, excludedResolutions, paused: pausedAmong(paused, keyResult.record.key) !== undefined };
  return keepMeasured(store, keyResult.record.key, await measureKeyResult(toMeasure, jira, now, requests));
}

/** When the rest may go on: as soon as Jira allows, else with the next hour's budget. */
function carryOver(counting: CountingJira, now: Date): Date {
  const wait = counting.retryAfterSeconds();
  const nextHour = new Date(Math.ceil((now.getTime() + 1) / 3_600_000) * 3_600_000);
  return wait === undefined ? nextHour : new Date(now.getTime() + 1000 * wait);
}

/** Within what a queue takes; a job that comes too early finds no budget and is carried over again. */
const secondsUntil = (then: Date, now: Date): number =>
  Math.min(LONGEST_DELAY, Math.max(1, Math.ceil((then.getTime() - now.getTime()) / 1000)));
