import type { Context } from 'hono';
import type { HostParts } from './host-parts';
import { actorOf, sessionUser } from './session';

/** Jira's REST on the site: a client with basic auth is served as itself, a page of the site as the session's person. */
export async function restOfSession(c: Context, parts: HostParts): Promise<Response> {
  if (c.req.header('authorization') !== undefined) return parts.restApp.fetch(c.req.raw);
  const { pathname, search } = new URL(c.req.url);
  const body = await c.req.text();
  const answer = await parts.jira.request(actorOf(await restUser(c, parts)), {
    method: c.req.method,
    path: pathname + search,
    headers: c.req.header(),
    ...(body === '' ? {} : { body }),
  });
  return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers: answer.headers });
}

/** A plain client without a browser's session (no cookie, no basic auth) is nobody, as it would be on a real site. */
async function restUser(c: Context, parts: HostParts): Promise<string | null> {
  const isBrowser = c.req.header('sec-fetch-site') !== undefined || c.req.header('cookie') !== undefined;
  return isBrowser ? sessionUser(c, parts) : null;
}
