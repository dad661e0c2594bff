import { dayOf } from '../okr/day-of';
import type { KeyResultKey } from '../okr/ids';
import type { KeyResult } from '../okr/key-result';
import { runKey } from './keys';
import type { Loaded, Store, Write } from './ports';
import type { RecordOf } from './records';
import { orDefault } from './required';

/** What one job did to key results of one team and cycle. */
export interface RunDone {
  at: Date;
  measured: readonly KeyResultKey[];
  failed: readonly KeyResultKey[];
  /** Requests the job has asked of Jira. A count is one quota point; issues that are read are one each on top. */
  requests: number;
  waitsUntil?: Date;
}

/** Days a run record remembers: a quarter and a little more. */
const MOST_DAYS = 100;

/** The write of a job's one run record: numbers that did not move are as of this, without being written again. */
export async function runWrite(store: Store, { team, cycle }: Pick<KeyResult, 'team' | 'cycle'>, done: RunDone, zone: string): Promise<Write> {
  const key = runKey(team, cycle);
  const was = await store.get('run', key);
  const known = orDefault(was, noRun);
  const day = dayOf(done.at.getTime(), zone);
  const { waitsUntil: _, ...kept } = known;
  return {
    kind: 'run',
    key,
    was,
    record: {
      ...kept,
      measuredAt: { ...known.measuredAt, ...at(done.measured, done.at) },
      failedAt: { ...without(known.failedAt, done.measured), ...at(done.failed, done.at) },
      days: known.days.includes(day) ? known.days : [...known.days, day].slice(-MOST_DAYS),
      requests: done.requests,
      ...(done.waitsUntil ? { waitsUntil: done.waitsUntil.toISOString() } : {}),
    },
  };
}

type Times = RecordOf['run']['measuredAt'];

const at = (keys: readonly KeyResultKey[], when: Date): Times => Object.fromEntries(keys.map((key) => [key, when.toISOString()]));

const without = (times: Times, keys: readonly KeyResultKey[]): Times =>
  Object.fromEntries(Object.entries(times).filter(([key]) => !keys.some((one) => one === key)));

export const noRun: RecordOf['run'] = { measuredAt: {}, failedAt: {}, days: [], requests: 0 };

/** A run record that was read; one that could not be is none: numbers then show the age they are known to have. */
export const runOf = (loaded: Loaded<RecordOf['run']>): RecordOf['run'] => (loaded.kind === 'found' ? loaded.record : noRun);
