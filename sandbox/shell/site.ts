import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { answerBridge } from './bridge/answer-bridge';
import type { HostParts } from './host-parts';
import { companyPage } from './pages/company-page';
import { createPage } from './pages/create-page';
import { issuePage } from './pages/issue-page';
import { meterPage } from './pages/meter-page';
import { visit } from './pages/page';
import { projectIssuesPage, projectOkrsPage, projectsPage, projectSummaryPage } from './pages/project-pages';
import { refusedPage } from './pages/refused';
import { searchPage } from './pages/search-page';
import { settingsPage } from './pages/settings-page';
import { JiraRefusal } from './read-jira';
import { pictures } from './pictures';
import { restOfSession } from './rest';
import { colorMode, isFromElsewhere, switchUser } from './session';
import { staticFiles } from './static-files';

/** The Jira site: pages, the bridge of the app's frames, and Jira's REST. `control` is mounted under `/sandbox`. */
export function createSite(parts: HostParts, control: Hono): Hono {
  const app = new Hono();
  app.use((c, next) => guard(c, parts, next));
  app.route('/shell', staticFiles());
  app.route('/sandbox', control);
  app.route('/', pictures(parts));
  app.all('/rest/*', (c) => restOfSession(c, parts));
  app.post('/bridge/:token', (c) => bridge(c, parts));
  app.post('/session', (c) => changeSession(c));
  app.get('/', async (c) => c.redirect(await home(c, parts)));
  app.get('/browse/:key', (c) => issuePage(c, parts));
  app.get('/projects', (c) => projectsPage(c, parts));
  app.get('/projects/:key', (c) => projectIssuesPage(c, parts));
  app.get('/projects/:key/summary', (c) => projectSummaryPage(c, parts));
  app.get('/projects/:key/okrs/*', (c) => projectOkrsPage(c, parts));
  app.get('/okrs/*', (c) => companyPage(c, parts));
  app.get('/settings/*', (c) => settingsPage(c, parts));
  app.get('/issues', (c) => searchPage(c, parts));
  app.get('/create', (c) => createPage(c, parts));
  app.get('/meter', (c) => meterPage(c, parts));
  app.post('/meter/reset', (c) => {
    parts.meter.reset();
    return c.redirect('/meter', 303);
  });
  app.onError((error, c) => {
    console.error(error);
    return c.text(`The sandbox failed at ${c.req.method} ${c.req.path}: ${error.message}`, 500);
  });
  app.notFound(async (c) => refusedPage(c, parts, await visit(c, parts), new JiraRefusal(404, `This site has no page at ${c.req.path}.`)));
  return app;
}

/** Only this machine's own address counts (a foreign name pointing here is no way in), and nobody else's page may change things. */
async function guard(c: Context, { siteUrl }: HostParts, next: () => Promise<void>): Promise<Response | undefined> {
  const { host, port } = new URL(siteUrl);
  const asked = c.req.header('host') ?? new URL(c.req.url).host;
  if (asked === `localhost:${port}` && c.req.method === 'GET') return c.redirect(siteUrl + c.req.path + new URL(c.req.url).search);
  if (asked !== host) return c.text(`This is ${siteUrl}; it does not answer to the name ${asked}.`, 421);
  if (c.req.method !== 'GET' && isFromElsewhere(c)) return c.text('Only the site’s own pages may do this.', 403);
  await next();
  return undefined;
}

const bridgeCall = z.object({ command: z.string(), payload: z.unknown().optional() });

async function bridge(c: Context, parts: HostParts): Promise<Response> {
  const frame = parts.frames.find(c.req.param('token') ?? '');
  if (frame === undefined) return c.json({ error: 'This frame is no longer known to the site; load the page again.' });
  try {
    const { command, payload } = bridgeCall.parse(await c.req.json());
    return c.json({ value: await answerBridge(parts, frame, command, payload, colorMode(c)) });
  } catch (error) {
    return c.json({ error: error instanceof Error ? error.message : String(error) });
  }
}

async function changeSession(c: Context): Promise<Response> {
  const { user, back } = await c.req.parseBody();
  switchUser(c, typeof user === 'string' && user !== 'anonymous' ? user : null);
  return c.redirect(typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/', 303);
}

async function home(c: Context, parts: HostParts): Promise<string> {
  const { projects } = await visit(c, parts);
  const first = projects.find(({ key }) => key === parts.homeProject) ?? projects[0];
  return first === undefined ? '/projects' : `/projects/${first.key}/okrs`;
}
