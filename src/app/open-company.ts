import type { UserCalls } from '../contract/user-calls';
import { summaryOf } from '../okr/team';
import { outlineKey, standingKey } from './keys';
import { orDefault } from './required';
import { runOf } from './run';
import { chosenCycle, siteOf, siteRefs } from './site';
import { entriesOf, noStanding } from './standing';
import type { UseCase } from './use-case';

/** The objectives of every team in one cycle. Two rounds: settings; outlines and standings. */
export const openCompany: UseCase<UserCalls['openCompany']> = async ({ cycle: asked }, { store, now }) => {
  const site = siteOf(await store.read(siteRefs));
  const cycle = chosenCycle(site, now, asked);
  const keys = new Map(cycle ? site.teams.map((team) => [team.key, outlineKey(team.key, cycle.id)]) : []);
  const page = await store.read(
    [...keys.values()].flatMap((key) => [
      { kind: 'outline' as const, key },
      { kind: 'standing' as const, key },
      { kind: 'run' as const, key },
    ]),
  );
  return {
    now: now.toISOString(),
    zone: site.zone,
    thresholds: site.thresholds,
    levels: [...site.levels],
    pillars: [...site.pillars],
    cycles: [...site.cycles],
    ...(cycle ? { cycle } : {}),
    teams: site.teams.map((listed) => {
      const team = summaryOf(listed);
      const key = keys.get(team.key);
      if (key === undefined || !cycle) return { team, objectives: [] };
      const outline = page.of('outline', key);
      const standing = page.of('standing', standingKey(team.key, cycle.id));
      if (outline.kind === 'unreadable' || standing.kind === 'unreadable') return { team };
      const stands = orDefault(standing, noStanding);
      const run = runOf(page.of('run', key));
      const { objectives } = orDefault(outline, { team: team.key, cycle: cycle.id, objectives: [] });
      return {
        team,
        objectives: objectives.map((objective) => ({
          ...objective,
          entries: entriesOf(stands, objective.key, run),
        })),
      };
    }),
  };
};
