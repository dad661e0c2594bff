import type { UserCalls } from '../contract/user-calls';
import { chosenCycle, siteOf, siteRefs } from './site';
import { outlineOf, outlineRefs, teamCycles } from './teams-above';
import type { UseCase } from './use-case';

/** What an objective of this team and cycle may support: objectives and key results of the teams above. */
export const listParents: UseCase<UserCalls['listParents']> = async ({ team, cycle: id }, { store, now }) => {
  const site = siteOf(await store.read(siteRefs));
  const cycle = chosenCycle(site, now, id);
  const above = cycle ? teamCycles([team], cycle, site).filter((one) => one.team.key !== team) : [];
  const page = await store.read(outlineRefs(above));
  return {
    parents: above.flatMap((one) =>
      outlineOf(page, one).objectives.flatMap(({ key, title, keyResults }) => [
        { key, text: title, teamName: one.team.name },
        ...keyResults.map((keyResult) => ({ key: keyResult.key, text: keyResult.text, teamName: one.team.name })),
      ]),
    ),
  };
};
