import { APP_ACCOUNT_ID, type Caller } from './caller';
import { avatars, link } from './catalog-json';
import type { Site } from './site';

/** A person as Jira shows them to the caller: the e-mail address and time zone only to themselves and to admins. */
export function userJson(site: Site, caller: Caller, accountId: string | null) {
  if (accountId === null) return null;
  if (accountId === APP_ACCOUNT_ID) return appJson(site);
  const user = site.catalog.users.get(accountId);
  const open = caller.admin || caller.accountId === accountId;
  return {
    self: link(site, `user?accountId=${encodeURIComponent(accountId)}`),
    accountId,
    accountType: 'atlassian',
    ...(user && open ? { emailAddress: user.emailAddress, timeZone: user.timeZone } : {}),
    avatarUrls: avatars(`${site.url}/avatar/${encodeURIComponent(accountId)}.svg`),
    displayName: user?.displayName ?? 'Former user',
    active: user?.active ?? false,
  };
}

const appJson = (site: Site) => ({
  self: link(site, `user?accountId=${APP_ACCOUNT_ID}`),
  accountId: APP_ACCOUNT_ID,
  accountType: 'app',
  avatarUrls: avatars(`${site.url}/avatar/${APP_ACCOUNT_ID}.svg`),
  displayName: 'Installed app',
  active: true,
});
