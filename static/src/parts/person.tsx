import './person.css';
import Avatar from '@atlaskit/avatar';
import Tooltip from '@atlaskit/tooltip';
import { words } from './words';

/** Who something belongs to. Names and pictures are read with the viewer's rights and never stored; a closed account has neither. */
export type PersonShown =
  | { kind: 'known'; name: string; picture?: string }
  | { kind: 'former' }
  /** Jira did not say who it is. */
  | { kind: 'unread' }
  | { kind: 'none' };

interface Props {
  person: PersonShown;
  /** The picture alone, where space is short; the name shows on hovering. */
  pictureOnly?: boolean;
}

/** A person's picture and name; “Former user” for a closed account, “No owner” for nobody, and “Name not loaded” where Jira did not answer. */
export function Person({ person, pictureOnly = false }: Props) {
  const name = nameOf(person);
  if (pictureOnly) {
    return (
      <span className="person">
        <Tooltip content={name}>{picture(person, name)}</Tooltip>
      </span>
    );
  }
  return (
    <span className="person" data-kind={person.kind}>
      {picture(person)}
      {name}
    </span>
  );
}

function nameOf(person: PersonShown): string {
  switch (person.kind) {
    case 'known':
      return person.name;
    case 'former':
      return words.formerUser;
    case 'unread':
      return words.nameNotLoaded;
    case 'none':
      return words.noOwner;
  }
}

/** Named only where no name stands beside it. */
function picture(person: PersonShown, name?: string) {
  if (person.kind === 'none') return <span className="person-nobody" {...(name !== undefined && { role: 'img', 'aria-label': name })} />;
  return <Avatar size="UNSAFE_xsmall" name={name} src={person.kind === 'known' ? person.picture : undefined} borderColor="transparent" />;
}
