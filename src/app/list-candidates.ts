import type { UserCalls } from '../contract/user-calls';
import { standingKey } from './keys';
import { orDefault } from './required';
import { chosenCycle, siteOf, siteRefs } from './site';
import { noStanding } from './standing';
import { outlineOf, outlineRefs, teamCycles } from './teams-above';
import type { UseCase } from './use-case';

/** Key results that a project's issue may be linked to: the project's teams' first, then the ones above. Two rounds. */
export const listCandidates: UseCase<UserCalls['listCandidates']> = async ({ projectId }, { store, now }) => {
  const first = await store.read([{ kind: 'project-home', key: projectId }, ...siteRefs]);
  const site = siteOf(first);
  const cycle = chosenCycle(site, now);
  const { teams } = orDefault(first.of('project-home', projectId), { teams: [] });
  const inReach = cycle ? teamCycles(teams, cycle, site) : [];

  const second = await store.read([
    ...outlineRefs(inReach),
    ...inReach.map((one) => ({ kind: 'standing' as const, key: standingKey(one.team.key, one.cycle.id) })),
  ]);
  return {
    now: now.toISOString(),
    thresholds: site.thresholds,
    candidates: inReach.flatMap((one) => {
      const standing = second.of('standing', standingKey(one.team.key, one.cycle.id));
      const { entries } = standing.kind === 'unreadable' ? noStanding : orDefault(standing, noStanding);
      return outlineOf(second, one).objectives.flatMap(({ keyResults }) =>
        keyResults.map(({ key, text }) => {
          const entry = entries.find(({ keyResult }) => keyResult === key);
          return { key, text, team: one.team.key, teamName: one.team.name, ...(entry ? { entry } : {}) };
        }),
      );
    }),
  };
};
