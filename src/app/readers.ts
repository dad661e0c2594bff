import type { ProjectId, TeamKey } from '../okr/ids';
import type { ListedTeam } from '../okr/team';
import type { Context } from './context';
import type { Page, ReadRights, Ref } from './ports';
import type { Site } from './site';

/** Which teams' OKRs one caller reads on one page. */
export interface Readers {
  /** What the page's next round has to bring: the teams whose list of members decides. */
  refs: readonly Ref[];
  /** Whether the caller may read the team whatever its list of members says. */
  surely(team: TeamKey): boolean;
  /** Whether the caller may read the team, by a round that brought `refs`. A team that was not asked about is not read. */
  mayRead(team: TeamKey, page: Page): boolean;
}

/**
 * Decides on these teams: site-visible ones are everybody's; a project-visible one belongs to its lead, its listed
 * members, people who may browse one of its projects, and Jira admins. Jira is asked once for all teams on which nothing
 * is known, and not at all where nothing is open.
 */
export async function readersAmong(
  keys: readonly TeamKey[],
  { teams }: Site,
  known: ReadRights,
  context: Pick<Context, 'caller' | 'jira' | 'kept'>,
): Promise<Readers> {
  const asked = teams.filter(({ key }) => keys.includes(key));
  const guarded = asked.filter(({ visibility, lead }) => visibility === 'project' && lead !== context.caller);
  const open = guarded.filter((team) => readsBy(known, team) === undefined);
  const rights = open.length === 0 ? known : await askJira(open, known, context);

  const sure = new Set(asked.filter((team) => !guarded.includes(team) || readsBy(rights, team)).map(({ key }) => key));
  const perList = new Set(guarded.filter(({ key }) => !sure.has(key)).map(({ key }) => key));
  return {
    refs: [...perList].map((key) => ({ kind: 'team', key })),
    surely: (key) => sure.has(key),
    mayRead: (key, page) => sure.has(key) || (perList.has(key) && lists(page, key, context)),
  };
}

/** What is known of the caller and a team; undefined while part of it is not known and the rest says no. */
function readsBy({ admin, browse }: ReadRights, { projects }: ListedTeam): boolean | undefined {
  if (admin || projects.some((id) => browse.get(id))) return true;
  return admin === undefined || projects.some((id) => !browse.has(id)) ? undefined : false;
}

async function askJira(
  open: readonly ListedTeam[],
  known: ReadRights,
  { jira, kept }: Pick<Context, 'jira' | 'kept'>,
): Promise<ReadRights> {
  const projects = [...new Set(open.flatMap((team) => team.projects))];
  const { admin, browse } = await jira.asCaller.rightsIn(projects);
  const said = projects.map((id): [ProjectId, boolean] => [id, browse.includes(id)]);
  await kept.keep({ admin, browse: new Map(said) });
  return { admin, browse: new Map([...known.browse, ...said]) };
}

function lists(page: Page, key: TeamKey, { caller }: Pick<Context, 'caller'>): boolean {
  const team = page.of('team', key);
  return team.kind === 'found' && team.record.members.includes(caller);
}
