import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Actor } from '../doors';
import type { HostParts } from './host-parts';
import type { ColorMode } from './theme-css';

const userCookie = 'sandbox-user';
const nobody = 'anonymous';

/**
 * The person a request to the site belongs to: the one in the cookie, or the site's first person when nobody was chosen
 * yet; null for "Anonymous". A request from elsewhere (the app's frames included) never carries a session: on the real
 * platform the frames are another site and have no cookie of Jira's.
 */
export async function sessionUser(c: Context, parts: HostParts): Promise<string | null> {
  if (isFromElsewhere(c)) return null;
  const chosen = getCookie(c, userCookie);
  if (chosen === nobody) return null;
  const users = await parts.users();
  return users.find(({ accountId }) => accountId === chosen)?.accountId ?? users[0]?.accountId ?? null;
}

/** Browsers say where a request comes from; the app's frames are "same-site" (another port), other pages "cross-site". */
export function isFromElsewhere(c: Context): boolean {
  const from = c.req.header('sec-fetch-site');
  // Following a link from another site is a visit like any other.
  if (from === 'cross-site' && c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate') return false;
  return from === 'same-site' || from === 'cross-site';
}

/** Makes the browser somebody else from the next request on; null is "Anonymous". */
export function switchUser(c: Context, accountId: string | null): void {
  setCookie(c, userCookie, accountId ?? nobody, { path: '/', httpOnly: true, sameSite: 'Lax' });
}

export function colorMode(c: Context): ColorMode {
  return getCookie(c, 'color-mode') === 'dark' ? 'dark' : 'light';
}

export function actorOf(accountId: string | null): Actor {
  return accountId === null ? { kind: 'anonymous' } : { kind: 'user', accountId };
}
