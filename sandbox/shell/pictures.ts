import { Hono } from 'hono';
import type { HostParts } from './host-parts';
import { avatarColor, initials } from './look/person';

const colors = ['#206a83', '#803fa5', '#9e4c00', '#216e4e', '#943d73', '#1558bc'];
const tile = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1558bc"/></svg>';

/** The pictures that Jira's REST points to: people's initials on a disc, a plain tile for all else. */
export function pictures({ users }: HostParts): Hono {
  const app = new Hono();
  app.get('/avatar/:file{.+\\.svg}', async (c) => {
    const accountId = c.req.param('file').replace(/\.svg$/, '');
    const user = (await users()).find((one) => one.accountId === accountId);
    return svg(disc(initials(user?.displayName ?? ''), colors[avatarColor(accountId)] ?? ''));
  });
  for (const kind of ['project-avatar', 'issuetype', 'priority']) app.get(`/${kind}/:file{.+\\.svg}`, () => svg(tile));
  return app;
}

function disc(text: string, color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="${color}"/><text x="24" y="31" fill="#fff" font-family="sans-serif" font-size="19" font-weight="600" text-anchor="middle">${text.replaceAll(/[<>&]/g, '')}</text></svg>`;
}

function svg(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=60' } });
}
