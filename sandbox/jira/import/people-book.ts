import { createHash } from 'node:crypto';
import type { UserRecord } from '../records';
import type { ExportedUser } from './exported-issue';

/** The people of an export, each once, however often and under whichever of their names they appear. */
export interface PeopleBook {
  /** The person's account id; enters the person when new, and takes what was said last. */
  idOf(user: ExportedUser | null | undefined): string | null;
  /** The account id for a bare name out of a history. */
  idOfName(name: string | null, displayName: string | null): string | null;
  users(): UserRecord[];
}

export function peopleBook(): PeopleBook {
  const ids = new Map<string, string>();
  const users = new Map<string, UserRecord>();

  const idOf = (user: ExportedUser | null | undefined): string | null => {
    const names = [user?.accountId, user?.key, user?.name].filter((name) => typeof name === 'string');
    const [first] = names;
    if (!user || first === undefined) return null;
    const known = names.find((name) => ids.has(name)) ?? first;
    const id = ids.get(known) ?? accountIdFor(first);
    for (const name of names) ids.set(name, id);
    users.set(id, userRecord(id, user, users.get(id)));
    return id;
  };

  return {
    idOf,
    idOfName: (name, displayName) => (name === null ? null : (ids.get(name) ?? idOf({ name, displayName }))),
    users: () => [...users.values()],
  };
}

function userRecord(id: string, user: ExportedUser, before: UserRecord | undefined): UserRecord {
  return {
    accountId: id,
    displayName: user.displayName || before?.displayName || user.name || id,
    emailAddress: user.emailAddress || before?.emailAddress || `${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@imported.example`,
    active: user.active ?? before?.active ?? true,
    admin: false,
    timeZone: user.timeZone || before?.timeZone || 'UTC',
  };
}

/** A server's user name may hold characters that no account id has. */
const accountIdFor = (name: string): string =>
  /^[A-Za-z0-9:_-]{1,128}$/.test(name) ? name : `imported:${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
