import { findPeople } from '../data/people';
import type { PersonShown } from './person';
import { words } from './words';

/** A person in a list; an account that is closed has no name any more. */
export interface PersonOption {
  value: string;
  label: string;
  person: PersonShown;
}

/** The people whose name begins with the text, as a picker lists them. */
export const peopleOptions = async (text: string): Promise<PersonOption[]> =>
  (await findPeople(text)).map(({ accountId, ...known }) => ({
    value: accountId,
    label: known.name,
    person: { kind: 'known', ...known },
  }));

/** An account as a picker shows it; null while Jira has not told who it is. */
export function optionOf(accountId: string, person: PersonShown | null): PersonOption | null {
  if (person === null) return null;
  return { value: accountId, label: labelOf(person), person };
}

const labelOf = (person: PersonShown): string =>
  person.kind === 'known' ? person.name : person.kind === 'unread' ? words.nameNotLoaded : words.formerUser;

/** What a picker of people says when its list is empty. */
export const noneFound = ({ inputValue }: { inputValue: string }): string =>
  inputValue === '' ? words.picker.typeAName : words.picker.nobodyFound;
