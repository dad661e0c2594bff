import type { UserCalls } from '../contract/user-calls';
import type { ObjectiveView, ProjectView } from '../contract/views';
import { ancestry, summaryOf, type TeamSummary } from '../okr/team';
import { notFound } from '../contract/refusals';
import type { OutlineObjective } from '../okr/outline';
import type { TeamKey } from '../okr/ids';
import { dismissedIn } from './dismissals';
import { keyResultRefs, recordsOf, viewOf } from './key-result-records';
import { dismissalsKey, outlineKey, runKey } from './keys';
import type { Page } from './ports';
import type { RecordOf } from './records';
import { openSite } from './open-site';
import { readersAmong, type Readers } from './readers';
import { orDefault, required } from './required';
import { runOf } from './run';
import { chosenCycle, type Site } from './site';
import type { UseCase } from './use-case';

/**
 * A team's OKRs in one cycle. Three rounds: the project's home and settings; the team and its outline; what the outline
 * names.
 */
export const openProject: UseCase<UserCalls['openProject']> = async (payload, context) => {
  const { store, now, caller } = context;
  const { page: first, site, rights } = await openSite([{ kind: 'project-home', key: payload.projectId }], context);
  const home = orDefault(first.of('project-home', payload.projectId), { teams: [] });
  const teams = teamsInReach(home.teams, site);
  const readers = await readersAmong(teams.map(({ key }) => key), site, rights, context);
  const teamKey = chosenTeam(teams, home.teams, payload.team, readers);
  if (teamKey === null) return { kind: 'no-team', now: now.toISOString() };
  const cycle = chosenCycle(site, now, payload.cycle);
  if (cycle === null) {
    if (payload.cycle !== undefined) throw notFound(`The cycle ${payload.cycle}`);
    return { kind: 'no-cycle', now: now.toISOString(), teams: teams.filter(({ key }) => readers.surely(key)) };
  }

  const second = await store.read([
    ...readers.refs,
    { kind: 'team', key: teamKey },
    { kind: 'outline', key: outlineKey(teamKey, cycle.id) },
    { kind: 'run', key: runKey(teamKey, cycle.id) },
    { kind: 'dismissals', key: dismissalsKey(teamKey, cycle.id) },
  ]);
  if (!readers.mayRead(teamKey, second)) {
    if (payload.team !== undefined) throw noSuchTeam(payload.team);
    return { kind: 'hidden', now: now.toISOString() };
  }
  const run = runOf(second.of('run', runKey(teamKey, cycle.id)));
  const { record: team } = required(second.of('team', teamKey), `The team ${teamKey}`);
  const { objectives } = orDefault(second.of('outline', outlineKey(teamKey, cycle.id)), {
    team: teamKey,
    cycle: cycle.id,
    objectives: [],
  });

  const third = await store.read(
    objectives.flatMap(({ key, keyResults }) => [
      { kind: 'objective' as const, key },
      ...keyResultRefs(keyResults.map((one) => one.key)),
    ]),
  );
  const views = objectives.map((outlined) => objectiveView(outlined, third, run, site));
  return {
    kind: 'team',
    now: now.toISOString(),
    zone: site.zone,
    team,
    teams: teams.filter(({ key }) => readers.mayRead(key, second)),
    cycles: [...site.cycles],
    cycle,
    thresholds: site.thresholds,
    coach: { rules: site.rules, dismissed: dismissedIn(second, teamKey, cycle.id) },
    pillars: [...site.pillars],
    levels: [...site.levels],
    ...(site.storyPoints ? { storyPoints: site.storyPoints } : {}),
    objectives: views.flatMap((view) => view ?? []),
    unreadable: objectives.flatMap(({ key }, i) => (views[i] ? [] : [key])),
    ...(run.waitsUntil !== undefined && run.waitsUntil > now.toISOString() ? { measuring: { waitsUntil: run.waitsUntil } } : {}),
    you: { accountId: caller, lead: team.lead === caller, listed: team.members.includes(caller) },
  } satisfies ProjectView;
};

/** The project's own teams and the ones above them, so that a manager can walk up without leaving the page. */
function teamsInReach(own: readonly TeamKey[], { teams }: Site): TeamSummary[] {
  const inReach = own.flatMap((key) => ancestry(key, teams));
  const first = inReach.filter(({ key }) => own.includes(key));
  return [...new Set([...first, ...inReach])].map(summaryOf);
}

/** The team asked for, or the first of the project's own that the caller surely reads, or the first. */
function chosenTeam(teams: readonly TeamSummary[], own: readonly TeamKey[], asked: TeamKey | undefined, readers: Readers): TeamKey | null {
  if (asked === undefined) return (own.find((key) => readers.surely(key)) ?? teams[0]?.key) ?? null;
  if (!teams.some(({ key }) => key === asked)) throw noSuchTeam(asked);
  return asked;
}

const noSuchTeam = (key: TeamKey) => notFound(`The team ${key} in this project`);

/** An objective with its key results from a round, or null when the objective itself could not be read. */
export function objectiveView({ key, keyResults }: OutlineObjective, page: Page, run: RecordOf['run'], site: Site): ObjectiveView | null {
  const loaded = page.of('objective', key);
  if (loaded.kind !== 'found') return null;
  const rows = keyResults.map((outlined) => ({ key: outlined.key, records: recordsOf(page, outlined.key) }));
  return {
    objective: loaded.record,
    version: loaded.version,
    keyResults: rows.flatMap(({ records }) => (records ? [viewOf(records, run, site)] : [])),
    unreadable: rows.flatMap((row) => (row.records ? [] : [row.key])),
  };
}
