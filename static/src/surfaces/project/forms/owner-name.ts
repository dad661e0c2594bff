import type { PersonShown } from '../../../parts/person';
import { words } from '../../../parts/words';

/** A person in words, where no picture stands; empty while Jira has not told who it is. */
export function ownerName(person: PersonShown | null): string {
  switch (person?.kind) {
    case 'known':
      return person.name;
    case 'former':
      return words.formerUser;
    case 'unread':
      return words.nameNotLoaded;
    case 'none':
      return words.noOwner;
    case undefined:
      return '…';
  }
}
