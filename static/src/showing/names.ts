import type { PersonShown } from '../parts/person';

/** What an account is called; null where Jira tells no name. */
export type Names = (account: string) => string | null;

/** The names among people that a surface asked Jira about. */
export const namesOf = (people: (account: string | undefined) => PersonShown | null): Names => (account) => {
  const person = people(account);
  return person?.kind === 'known' ? person.name : null;
};
