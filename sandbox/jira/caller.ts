import type { Actor } from '../doors';
import { Refusal } from './refusal';
import type { Site } from './site';

/** Somebody Jira knows and lets in. */
export type Caller =
  | { readonly kind: 'user'; readonly accountId: string; readonly admin: boolean; readonly timeZone: string }
  | { readonly kind: 'app'; readonly accountId: string; readonly admin: true; readonly timeZone: string };

/** The account of the installed app: what `asApp` requests are made by. */
export const APP_ACCOUNT_ID = 'installed-app';

/** Tells who asks. Refuses nobody, strangers and deactivated people with 401. */
export function identify(site: Site, actor: Actor): Caller {
  if (actor.kind === 'app') return { kind: 'app', accountId: APP_ACCOUNT_ID, admin: true, timeZone: site.timeZone };
  const user = actor.kind === 'user' ? site.catalog.users.get(actor.accountId) : undefined;
  if (!user?.active) throw new Refusal(401, ['Client must be authenticated to access this resource.']);
  return { kind: 'user', accountId: user.accountId, admin: user.admin, timeZone: user.timeZone };
}
