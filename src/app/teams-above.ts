import type { Cycle } from '../okr/cycle';
import type { TeamKey } from '../okr/ids';
import type { Outline } from '../okr/outline';
import { ancestry, type ListedTeam } from '../okr/team';
import { outlineKey } from './keys';
import type { Page, Ref } from './ports';
import { orDefault } from './required';
import type { Site } from './site';

/** A team's OKRs in a cycle: what stands in one outline. */
export interface TeamCycle {
  team: ListedTeam;
  cycle: Cycle;
}

/**
 * The teams and, after each team's own line, the ones above: nearest first, each with the cycle and what contains it.
 * Archived teams are left out, since nothing new is tied to them.
 */
export function openTeamCycles(teams: readonly TeamKey[], cycle: Cycle, site: Site): TeamCycle[] {
  const lines = teams.map((key) => ancestry(key, site.teams));
  const deepest = Math.max(0, ...lines.map((line) => line.length));
  const nearestFirst = Array.from({ length: deepest }, (_, step) => lines.flatMap((line) => line[step] ?? [])).flat();
  const cycles = [cycle, ...site.cycles.filter(({ id }) => id === cycle.within)];
  return [...new Set(nearestFirst)].filter(({ archived }) => !archived).flatMap((team) => cycles.map((one) => ({ team, cycle: one })));
}

export const outlineRefs = (all: readonly TeamCycle[]): Ref[] =>
  all.map(({ team, cycle }) => ({ kind: 'outline', key: outlineKey(team.key, cycle.id) }));

/** A team's outline from a round; empty when there is none yet. */
export const outlineOf = (page: Page, { team, cycle }: TeamCycle): Outline =>
  orDefault(page.of('outline', outlineKey(team.key, cycle.id)), { team: team.key, cycle: cycle.id, objectives: [] });
