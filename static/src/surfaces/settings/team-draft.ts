import type { FieldFault } from '../../../../src/contract/errors';
import type { SettingsView } from '../../../../src/contract/views';
import type { Level } from '../../../../src/okr/settings';
import type { Team } from '../../../../src/okr/team';

export type StoredTeam = SettingsView['teams'][number];

/** A team in its form; empty texts are what is not chosen yet. */
export type TeamFields = {
  key: string;
  name: string;
  level: string;
  parent: string;
  lead: string;
  members: string[];
  projects: string[];
  visibility: Team['visibility'];
  archived: boolean;
};

/** A team's record as the form shows it. */
export const teamFields = ({ team }: StoredTeam): TeamFields => ({
  key: team.key,
  name: team.name,
  level: team.level,
  parent: team.parent ?? '',
  lead: team.lead,
  members: [...team.members],
  projects: [...team.projects],
  visibility: team.visibility,
  archived: team.archived,
});

/** The form's fields as the contract wants a team's draft. */
export const teamDraftOf = ({ name, level, parent, lead, members, projects, visibility, archived }: TeamFields) => ({
  name: name.trim(),
  level,
  lead,
  members,
  projects,
  visibility,
  archived,
  ...(parent === '' ? {} : { parent }),
});

/** What the form knows to be missing; everything else the server decides. */
export function missingIn({ name, key, level, lead }: TeamFields): FieldFault[] {
  const faults = [
    name.trim() === '' && { path: 'draft.name', message: 'Give the team a name.' },
    !/^[A-Z][A-Z0-9]{1,9}$/.test(key) && { path: 'key', message: 'Use two to ten letters or digits, with a letter first: SUP, PAY2.' },
    level === '' && { path: 'draft.level', message: 'Choose the level the team stands at.' },
    lead === '' && { path: 'draft.lead', message: 'Choose who leads the team. The lead approves its OKRs.' },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Teams that may stand above one of this level: those of a higher level that are in use, never the team itself. */
export function possibleParents(key: string, level: string, teams: readonly StoredTeam[], levels: readonly Level[]): StoredTeam[] {
  const rank = (id: string) => levels.findIndex((one) => one.id === id);
  return teams.filter(({ team }) => team.key !== key && !team.archived && rank(team.level) >= 0 && rank(team.level) < rank(level));
}

/** A key as it may be typed: capitals and digits, ten at most. */
export const asKey = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^\d+/, '')
    .slice(0, 10);
