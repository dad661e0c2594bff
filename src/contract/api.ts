import type { AdminCalls } from './admin-calls';
import type { Api } from './call';
import type { UserCalls } from './user-calls';

/** The user door's functions, for `makeResolver` and `makeInvoke`. */
export type UserApi = Api<UserCalls>;

/** The admin door's functions. */
export type AdminApi = Api<AdminCalls>;
