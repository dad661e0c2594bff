import { PictureBone } from '../../../parts/bones';
import { Person } from '../../../parts/person';
import { useOkrs } from '../okrs-context';

/** An owner's picture, or its bone while Jira has not said who it is. */
export function OwnerPicture({ owner }: { owner: string | undefined }) {
  const { people } = useOkrs();
  const person = people(owner);
  return person === null ? <PictureBone /> : <Person person={person} pictureOnly />;
}
