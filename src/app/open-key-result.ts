import type { UserCalls } from '../contract/user-calls';
import { notFound } from '../contract/refusals';
import { countQuery } from '../measure/count-query';
import { isSameCheckIn, type CheckIn } from '../okr/check-in';
import type { TeamKey } from '../okr/ids';
import type { Measure } from '../okr/measure';
import type { Objective } from '../okr/objective';
import { dismissedIn, isAbout } from './dismissals';
import { keyResultRefs, viewOf } from './key-result-records';
import { dismissalsKey, runKey } from './keys';
import { lineRefs, lineViews, teamsOnLine } from './line-views';
import { openSite } from './open-site';
import type { Listed } from './ports';
import { readersAmong } from './readers';
import { required } from './required';
import { runOf } from './run';
import type { UseCase } from './use-case';

/** Check-ins and changes that the page lists. */
const MOST = 50;

/** A key result's page. Two rounds: its records and its past; what its cycle, team and line bring. */
export const openKeyResult: UseCase<UserCalls['openKeyResult']> = async ({ keyResult: key }, context) => {
  const { store, now, caller } = context;
  const [{ page: first, site, rights }, checkIns, changes] = await Promise.all([
    openSite(keyResultRefs([key]), context),
    store.newest('check-in', key, MOST),
    store.newest('change', key, MOST),
  ]);
  const records = {
    keyResult: required(first.of('key-result', key), key),
    state: required(first.of('kr-state', key), key),
    series: required(first.of('series', key), key),
  };
  const { team: teamKey, cycle: cycleId, objective: objectiveKey } = records.keyResult.record;
  const { line, lastCheckIn } = records.state.record;
  const readers = await readersAmong([teamKey, ...teamsOnLine(line)], site, rights, context);

  const second = await store.read([
    ...readers.refs,
    { kind: 'team', key: teamKey },
    { kind: 'objective', key: objectiveKey },
    { kind: 'run', key: runKey(teamKey, cycleId) },
    { kind: 'dismissals', key: dismissalsKey(teamKey, cycleId) },
    ...lineRefs(line),
  ]);
  const mayRead = (team: TeamKey) => readers.mayRead(team, second);
  if (!mayRead(teamKey)) throw notFound(key);
  const cycle = site.cycles.find(({ id }) => id === cycleId);
  if (!cycle) throw notFound(`The cycle ${cycleId}`);
  const { record: team } = required(second.of('team', teamKey), `The team ${teamKey}`);
  const objective = second.of('objective', objectiveKey);
  const run = runOf(second.of('run', runKey(teamKey, cycleId)));
  const said = newestOf(checkIns);
  const changed = newestOf(changes);
  return {
    now: now.toISOString(),
    zone: site.zone,
    thresholds: site.thresholds,
    coach: { rules: site.rules, dismissed: dismissedIn(second, teamKey, cycleId).filter(isAbout(key)) },
    levels: [...site.levels],
    cycle,
    team,
    view: viewOf(records, run, site),
    ...(objective.kind === 'found' ? { objective: namedObjective(objective.record) } : {}),
    line: lineViews(line, mayRead, second, site),
    ...queryOf(records.keyResult.record.measure),
    excludedResolutions: [...site.excludedResolutions],
    runDays: [...run.days].sort(),
    ...(run.waitsUntil === undefined ? {} : { waitsUntil: run.waitsUntil }),
    ...(said ? { checkIns: { ...said, entries: withLast(said.entries.map(({ replaced: _, ...entry }) => entry), lastCheckIn) } } : {}),
    ...(changed ? { changes: { ...changed, entries: changed.entries.filter(({ what }) => what !== 'checked-in') } } : {}),
    you: { accountId: caller, lead: team.lead === caller, listed: team.members.includes(caller) },
  };
};

/** What Jira is asked for the value, so that people can look at the same issues. */
function queryOf(measure: Measure): { query?: string } {
  if (!('jql' in measure)) return {};
  const query = countQuery(measure.projects, measure.jql);
  return query.kind === 'query' ? { query: query.jql } : {};
}

const namedObjective = ({ key, title, owner }: Objective): Pick<Objective, 'key' | 'title' | 'owner'> => ({
  key,
  title,
  ...(owner === undefined ? {} : { owner }),
});

/** What could be read of a listing, or nothing when it failed as a whole. */
function newestOf<R>(listed: Listed<R>): { entries: R[]; unreadable: number; more: boolean } | null {
  if (listed.kind === 'unreadable') return null;
  const entries = listed.records.flatMap((loaded) => (loaded.kind === 'found' ? [loaded.record] : []));
  return { entries, unreadable: listed.records.length - entries.length, more: listed.more };
}

/** The index may not have the last check-in yet; the key result's own state has. */
function withLast(entries: readonly CheckIn[], last: CheckIn | undefined): CheckIn[] {
  const known = last !== undefined && entries.some((one) => isSameCheckIn(one, last));
  const all = last === undefined || known ? [...entries] : [last, ...entries];
  return all.sort((a, b) => (a.about === b.about ? later(b.recordedAt, a.recordedAt) : later(b.about, a.about)));
}

const later = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
