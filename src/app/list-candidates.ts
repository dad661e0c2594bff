import type { UserCalls } from '../contract/user-calls';
import { standingKey } from './keys';
import { openSite } from './open-site';
import { readersAmong } from './readers';
import { orDefault } from './required';
import { chosenCycle } from './site';
import { noStanding } from './standing';
import { openTeamCycles, outlineOf, outlineRefs } from './teams-above';
import type { UseCase } from './use-case';

/** Key results that a project's issue may be linked to: the project's teams' first, then the ones above. Two rounds. */
export const listCandidates: UseCase<UserCalls['listCandidates']> = async ({ projectId }, context) => {
  const { store, now } = context;
  const { page: first, site, rights } = await openSite([{ kind: 'project-home', key: projectId }], context);
  const cycle = chosenCycle(site, now);
  const { teams } = orDefault(first.of('project-home', projectId), { teams: [] });
  const inReach = cycle ? openTeamCycles(teams, cycle, site) : [];
  const readers = await readersAmong(inReach.map(({ team }) => team.key), site, rights, context);

  const second = await store.read([
    ...readers.refs,
    ...outlineRefs(inReach),
    ...inReach.map((one) => ({ kind: 'standing' as const, key: standingKey(one.team.key, one.cycle.id) })),
  ]);
  return {
    now: now.toISOString(),
    thresholds: site.thresholds,
    candidates: inReach.filter(({ team }) => readers.mayRead(team.key, second)).flatMap((one) => {
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
