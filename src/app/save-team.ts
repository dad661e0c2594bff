import type { AdminCalls } from '../contract/admin-calls';
import { teamDraft } from '../contract/drafts';
import { conflict, invalidField } from '../contract/refusals';
import type { ProjectId, TeamKey } from '../okr/ids';
import { ancestry, listedTeam, type ListedTeam, type Team } from '../okr/team';
import { attempt } from './attempt';
import { changeOf, fieldsChanged } from './change';
import type { Context } from './context';
import type { Loaded, Write } from './ports';
import { orDefault } from './required';
import { defaults, siteOf, siteRefs, type Site } from './site';
import type { UseCase } from './use-case';

/** Makes a team or changes one, and tells its projects whose they are. */
export const saveTeam: UseCase<AdminCalls['saveTeam']> = async ({ key, version, draft }, context) => {
  const { store } = context;
  const team: Team = { key, ...draft };
  return attempt(async () => {
    const [was, directory, page] = await Promise.all([
      store.get('team', key),
      store.get('directory', 'directory'),
      store.read(siteRefs),
    ]);
    checkVersion(was, key, version);
    checkPlace(team, siteOf(page));
    const { teams } = orDefault(directory, defaults.directory);
    const before = was.kind === 'found' ? was.record : null;
    return (await store.commit([
      { kind: 'team', key, record: team, was },
      { kind: 'directory', key: 'directory', record: { teams: withTeam(teams, team) }, was: directory },
      ...(await homeWrites(team, before?.projects ?? [], context)),
      changeOf(`team:${key}`, before ? 'edited' : 'created', fieldsChanged(before ?? {}, team), context),
    ])) === 'clash'
      ? 'clash'
      : { version: version + 1, team };
  });
};

function checkVersion(was: Loaded<Team>, key: TeamKey, version: number): void {
  const known = was.kind === 'found' ? was.version : 0;
  if (version === 0 && known > 0) {
    throw invalidField('key', `${key} is another team’s key already. Choose one that nobody has.`);
  }
  if (known !== version && was.kind === 'found') {
    throw conflict(`the team ${key}`, {
      by: was.by ?? '',
      at: was.at,
      version: known,
      theirs: teamDraft.strip().parse(was.record),
    });
  }
}

/** A team stands at a known level, below a team of a higher one, and not below itself. */
function checkPlace(team: Team, site: Site): void {
  const rank = (level: string) => site.levels.findIndex(({ id }) => id === level);
  if (rank(team.level) < 0) throw invalidField('draft.level', 'This level does not exist any more.');
  if (team.parent === undefined) return;
  const parent = site.teams.find(({ key }) => key === team.parent);
  if (!parent) throw invalidField('draft.parent', `The team ${team.parent} does not exist.`);
  if (ancestry(parent.key, site.teams).some(({ key }) => key === team.key)) {
    throw invalidField('draft.parent', `${parent.name} is itself below ${team.name}.`);
  }
  if (rank(parent.level) >= rank(team.level)) {
    throw invalidField('draft.parent', `${parent.name} is not at a higher level than ${team.name}.`);
  }
}

function withTeam(teams: readonly ListedTeam[], team: Team): ListedTeam[] {
  const summary = listedTeam.strip().parse(team);
  return teams.some(({ key }) => key === team.key)
    ? teams.map((one) => (one.key === team.key ? summary : one))
    : [...teams, summary];
}

/** The homes of projects that came to the team or left it. */
async function homeWrites({ key, projects }: Team, before: readonly ProjectId[], { store }: Context): Promise<Write[]> {
  const came = projects.filter((id) => !before.includes(id));
  const left = before.filter((id) => !projects.includes(id));
  return Promise.all(
    [...came, ...left].map(async (id): Promise<Write> => {
      const was = await store.get('project-home', id);
      const others = orDefault(was, { teams: [] }).teams.filter((one) => one !== key);
      return { kind: 'project-home', key: id, record: { teams: came.includes(id) ? [...others, key] : others }, was };
    }),
  );
}
