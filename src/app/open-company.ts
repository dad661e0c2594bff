import type { UserCalls } from '../contract/user-calls';
import type { CompanyView } from '../contract/views';
import type { Cycle } from '../okr/cycle';
import { summaryOf, type ListedTeam } from '../okr/team';
import { dismissedIn } from './dismissals';
import { outlineKey, runKey, standingKey } from './keys';
import { openSite } from './open-site';
import type { Page } from './ports';
import { readersAmong } from './readers';
import { orDefault } from './required';
import { runOf } from './run';
import { chosenCycle } from './site';
import { entriesOf, noStanding } from './standing';
import type { UseCase } from './use-case';

/**
 * The objectives of every team the caller may read, in one cycle. An archived team is there as long as it has some. Two
 * rounds: settings; outlines and standings.
 */
export const openCompany: UseCase<UserCalls['openCompany']> = async ({ cycle: asked }, context) => {
  const { store, now } = context;
  const { site, rights } = await openSite([], context);
  const readers = await readersAmong(site.teams.map(({ key }) => key), site, rights, context);
  const cycle = chosenCycle(site, now, asked);
  const keys = cycle ? site.teams.map((team) => outlineKey(team.key, cycle.id)) : [];
  const page = await store.read([
    ...readers.refs,
    ...keys.flatMap((key) => [
      { kind: 'outline' as const, key },
      { kind: 'standing' as const, key },
      { kind: 'run' as const, key },
      { kind: 'dismissals' as const, key },
    ]),
  ]);
  const shown = site.teams.filter(({ key }) => readers.mayRead(key, page));
  return {
    now: now.toISOString(),
    zone: site.zone,
    thresholds: site.thresholds,
    coach: { rules: site.rules, dismissed: cycle ? shown.flatMap(({ key }) => dismissedIn(page, key, cycle.id)) : [] },
    levels: [...site.levels],
    pillars: [...site.pillars],
    cycles: [...site.cycles],
    ...(cycle ? { cycle } : {}),
    hidden: site.teams.length - shown.length,
    teams: shown.map((listed) => teamOf(listed, cycle, page)).filter(({ team, objectives }) => !team.archived || objectives?.length !== 0),
  };
};

/** A team with its objectives of the cycle; without them when they could not be read. */
function teamOf(listed: ListedTeam, cycle: Cycle | null, page: Page): CompanyView['teams'][number] {
  const team = summaryOf(listed);
  if (!cycle) return { team, objectives: [] };
  const key = outlineKey(team.key, cycle.id);
  const outline = page.of('outline', key);
  const standing = page.of('standing', standingKey(team.key, cycle.id));
  if (outline.kind === 'unreadable' || standing.kind === 'unreadable') return { team };
  const stands = orDefault(standing, noStanding);
  const run = runOf(page.of('run', runKey(team.key, cycle.id)));
  const { objectives } = orDefault(outline, { team: team.key, cycle: cycle.id, objectives: [] });
  return { team, objectives: objectives.map((objective) => ({ ...objective, entries: entriesOf(stands, objective.key, run) })) };
}
