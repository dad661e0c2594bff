import type { AdminCalls } from '../contract/admin-calls';
import type { MeasureHealth } from '../contract/settings-pages';
import { faultyPart } from '../measure/faulty-part';
import { pointsOfRun } from '../measure/points-of-run';
import { isByQuery } from '../okr/is-by-query';
import type { KeyResult } from '../okr/key-result';
import type { KeyResultState } from '../okr/key-result-state';
import { pausedAmong } from '../okr/settings';
import { outlineKey, runKey } from './keys';
import type { Page } from './ports';
import type { RecordOf } from './records';
import { runOf } from './run';
import { keyResultsIn, runningTeams } from './running-key-results';
import { siteOf, siteRefs, type Site } from './site';
import { outlineOf, outlineRefs } from './teams-above';
import type { UseCase } from './use-case';

const HOUR = 3_600_000;

/** How every measure by query of the running cycles does. Three rounds. */
export const openMeasures: UseCase<AdminCalls['openMeasures']> = async (_, { store, budget, now }) => {
  const [first, spent] = await Promise.all([store.read(siteRefs), budget.spent()]);
  const site = siteOf(first);
  const teams = runningTeams(site, now);
  const second = await store.read([
    ...outlineRefs(teams),
    ...teams.map(({ team, cycle }) => ({ kind: 'run' as const, key: runKey(team.key, cycle.id) })),
  ]);
  const listed = teams.filter(({ team, cycle }) => second.of('outline', outlineKey(team.key, cycle.id)).kind !== 'unreadable');
  const keys = listed.flatMap((one) => keyResultsIn(outlineOf(second, one)));
  const third = await store.read(keys.flatMap((key) => [{ kind: 'key-result' as const, key }, { kind: 'kr-state' as const, key }]));
  const rows = keys.map((key) => ({ key, keyResult: third.of('key-result', key), state: third.of('kr-state', key) }));
  return {
    now: now.toISOString(),
    zone: site.zone,
    measures: rows.flatMap(({ keyResult, state }) =>
      keyResult.kind === 'found' && state.kind === 'found'
        ? healthOf(keyResult.record, state.record, runIn(second, keyResult.record), site, now)
        : [],
    ),
    unreadable: [
      ...teams.filter((one) => !listed.includes(one)).map(({ team }) => team.name),
      ...rows.filter(({ keyResult, state }) => keyResult.kind !== 'found' || state.kind !== 'found').map(({ key }) => key),
    ],
    spent,
  };
};

const runIn = (page: Page, { team, cycle }: KeyResult): RecordOf['run'] => runOf(page.of('run', runKey(team, cycle)));

function healthOf(keyResult: KeyResult, state: KeyResultState, run: RecordOf['run'], site: Site, now: Date): MeasureHealth[] {
  const { key, text, team, cycle, unit, measure } = keyResult;
  if (!isByQuery(measure)) return [];
  const { reading, failure } = state;
  const paused = pausedAmong(site.paused, key);
  const faulty = failure?.kind === 'refused' ? faultyPart(measure, failure.message) : null;
  const lastRun = later(run.measuredAt[key] ?? reading?.asOf, run.failedAt[key] ?? failure?.at);
  const nextTry = paused ? undefined : nextRun(lastRun, run.waitsUntil, now);
  return [
    {
      keyResult: { key, text, team, cycle, unit },
      measure,
      ...(reading ? { reading } : {}),
      ...(failure ? { failure } : {}),
      ...(faulty ? { faulty } : {}),
      ...(lastRun === undefined ? {} : { lastRun }),
      ...(nextTry === undefined ? {} : { nextTry }),
      points: pointsOfRun(measure, reading && 'over' in reading ? reading.over : 0),
      ...(paused ? { paused: { at: paused.at } } : {}),
    },
  ];
}

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

/** When the budget allows it again, else an hour after the last run; nothing where that has passed already. */
function nextRun(lastRun: string | undefined, waitsUntil: string | undefined, now: Date): string | undefined {
  if (waitsUntil !== undefined && Date.parse(waitsUntil) > now.getTime()) return waitsUntil;
  const next = lastRun === undefined ? 0 : Date.parse(lastRun) + HOUR;
  return next > now.getTime() ? new Date(next).toISOString() : undefined;
}
