import type { UserRecord } from './records';

/** A closed account as Jira goes on showing it: the id, no name of its own, no address, no rights. */
export const closed = (user: UserRecord): UserRecord => ({ ...user, displayName: 'Former user', emailAddress: '', active: false, admin: false });

/** A deactivated account keeps its name and address, a closed one does not. */
export const isClosed = (user: UserRecord | undefined): boolean =>
  user !== undefined && !user.active && user.emailAddress === '' && user.displayName === 'Former user';
