import type { UserCalls } from '../contract/user-calls';
import { openSite } from './open-site';
import { readersAmong } from './readers';
import { chosenCycle } from './site';
import { openTeamCycles, outlineOf, outlineRefs } from './teams-above';
import type { UseCase } from './use-case';

/** What an objective of this team and cycle may support: objectives and key results of the teams above. */
export const listParents: UseCase<UserCalls['listParents']> = async ({ team, cycle: id }, context) => {
  const { store, now } = context;
  const { site, rights } = await openSite([], context);
  const cycle = chosenCycle(site, now, id);
  const above = cycle ? openTeamCycles([team], cycle, site).filter((one) => one.team.key !== team) : [];
  const readers = await readersAmong([team, ...above.map((one) => one.team.key)], site, rights, context);

  const page = await store.read([...readers.refs, ...outlineRefs(above)]);
  if (!readers.mayRead(team, page)) return { parents: [] };
  return {
    parents: above.filter((one) => readers.mayRead(one.team.key, page)).flatMap((one) =>
      outlineOf(page, one).objectives.flatMap(({ key, title, keyResults }) => [
        { key, text: title, teamName: one.team.name },
        ...keyResults.map((keyResult) => ({ key: keyResult.key, text: keyResult.text, teamName: one.team.name })),
      ]),
    ),
  };
};
