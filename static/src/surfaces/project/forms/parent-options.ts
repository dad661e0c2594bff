import type { ParentView } from '../../../../../src/contract/views';

export interface ParentOption {
  value: string;
  label: string;
}

export interface ParentGroup {
  label: string;
  options: ParentOption[];
}

/** What may stand above, team by team, in the order in which the server names it. */
export function parentGroups(parents: readonly ParentView[]): ParentGroup[] {
  const teams = [...new Set(parents.map(({ teamName }) => teamName))];
  return teams.map((team) => ({
    label: team,
    options: parents.filter(({ teamName }) => teamName === team).map(({ key, text }) => ({ value: key, label: `${key} ${text}` })),
  }));
}

/** The chosen parent; one that is no longer offered keeps its key, so that it is not lost by opening the form. */
export function chosenParent(key: string | undefined, groups: readonly ParentGroup[]): ParentOption | null {
  if (key === undefined) return null;
  const offered = groups.flatMap(({ options }) => options).find(({ value }) => value === key);
  return offered ?? { value: key, label: key };
}
