import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Actor, JiraAnswer, JiraRequest } from '../doors';
import type { Site } from './site';

export interface UserToken {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress: string;
  readonly token: string;
}

/** Tokens follow from account ids: no secret, since the local Jira guards nothing. */
export function tokensOf(site: Site): UserToken[] {
  return [...site.catalog.users.values()]
    .filter((user) => user.active)
    .map(({ accountId, displayName, emailAddress }) => ({ accountId, displayName, emailAddress, token: tokenFor(accountId) }));
}

/** Jira's REST for any HTTP client, at `/rest/*`. */
export function basicAuthApp(site: Site, request: (actor: Actor, asked: JiraRequest) => Promise<JiraAnswer>) {
  const app = new Hono();
  app.all('/rest/*', async (context) => {
    const url = new URL(context.req.url);
    const body = await context.req.text();
    const answer = await request(actorOf(site, context.req.header('authorization')), {
      method: context.req.method,
      path: url.pathname + url.search,
      ...(body === '' ? {} : { body }),
    });
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status, headers: answer.headers });
  });
  return app;
}

const tokenFor = (accountId: string) => `sandbox-${createHash('sha256').update(accountId).digest('hex').slice(0, 24)}`;

function actorOf(site: Site, authorization: string | undefined): Actor {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  if (!encoded) return { kind: 'anonymous' };
  const [email = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  const known = tokensOf(site).find((one) => one.emailAddress === email && one.token === rest.join(':'));
  return known ? { kind: 'user', accountId: known.accountId } : { kind: 'anonymous' };
}
