import type { CompanyView } from '../../../../src/contract/views';

export type CompanyTeam = CompanyView['teams'][number];
export type CompanyObjective = NonNullable<CompanyTeam['objectives']>[number];

/** What an objective may support, in words. */
export interface Supported {
  text: string;
  /** The objective it is, or belongs to. */
  objective: string;
}

/** A level with its teams. */
export interface LevelGroup {
  id: string;
  name: string;
  teams: CompanyTeam[];
}

/** Levels in their order with their teams by name; levels without a team are left out, teams without a level come last. */
export function teamsByLevel({ levels, teams }: CompanyView): LevelGroup[] {
  const known = new Set<string>(levels.map(({ id }) => id));
  const groups: LevelGroup[] = [
    ...levels.map(({ id, name }) => ({ id, name, teams: teams.filter(({ team }) => team.level === id) })),
    { id: '', name: 'No level', teams: teams.filter(({ team }) => !known.has(team.level)) },
  ];
  return groups
    .filter((group) => group.teams.length > 0)
    .map((group) => ({ ...group, teams: [...group.teams].sort((a, b) => a.team.name.localeCompare(b.team.name)) }));
}

/** The words of every objective and key result of the cycle, by key. */
export function textsByKey({ teams }: CompanyView): ReadonlyMap<string, Supported> {
  const objectives = teams.flatMap((one) => one.objectives ?? []);
  return new Map(
    objectives.flatMap(({ key, title, keyResults }): Array<[string, Supported]> => [
      [key, { text: title, objective: key }],
      ...keyResults.map((keyResult): [string, Supported] => [keyResult.key, { text: keyResult.text, objective: key }]),
    ]),
  );
}
