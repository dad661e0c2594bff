import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../html';
import type { HostParts, SiteUser } from '../host-parts';
import type { Project } from '../jira-shapes';
import { readProjects } from '../read-projects';
import { actorOf, colorMode, sessionUser } from '../session';
import { themeAttribute, type ColorMode } from '../theme-css';
import { sideBar } from './side-bar';
import { topBar } from './top-bar';

/** Who looks at a page and what every page shows around its content. */
export interface Visit {
  accountId: string | null;
  user: SiteUser | undefined;
  users: SiteUser[];
  projects: Project[];
  colorMode: ColorMode;
  path: string;
}

/** Reads what every page needs, with the visitor's own rights. */
export async function visit(c: Context, parts: HostParts): Promise<Visit> {
  const accountId = await sessionUser(c, parts);
  const [users, projects] = await Promise.all([parts.users(), projectsSeen(parts, accountId)]);
  return { accountId, user: users.find((user) => user.accountId === accountId), users, projects, colorMode: colorMode(c), path: c.req.path };
}

/** Nobody who is not logged in may list projects; the pages around that still show. */
function projectsSeen({ jira }: HostParts, accountId: string | null): Promise<Project[]> {
  return accountId === null ? Promise.resolve([]) : readProjects(jira, actorOf(accountId));
}

interface Content {
  title: string;
  main: Html;
  /** The side bar as icons only, as Jira shows it beside an issue. */
  narrowSideBar?: boolean;
  status?: 200 | 400 | 403 | 404;
}

/** A page of the site: top bar, side bar, content, flags. */
export async function page(c: Context, parts: HostParts, visit: Visit, { title, main, narrowSideBar = false, status = 200 }: Content): Promise<Response> {
  const whole = html`<!doctype html>
<html lang="en" data-color-mode="${visit.colorMode}" data-theme="${themeAttribute}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Jira</title>
<link rel="icon" href="/shell/icon.svg">
<link rel="stylesheet" href="/shell/theme.css">
<link rel="stylesheet" href="/shell/site.css">
<link rel="stylesheet" href="/shell/issue.css">
<link rel="stylesheet" href="/shell/icons.css">
<script type="module" src="/shell/page.js"></script>
</head>
<body data-frame-origin="${parts.frameUrl}" class="${narrowSideBar ? 'narrow-side-bar' : ''}">
<a class="skip" href="#content">Skip to content</a>
${topBar(visit)}
${sideBar(visit, parts)}
<main id="content" tabindex="-1">${main}</main>
<div class="flags" data-flags role="region" aria-label="Notifications"></div>
</body>
</html>`;
  return c.html(whole, status, { 'cache-control': 'no-store', 'content-security-policy': sitePolicy(parts.frameUrl) });
}

/** The site's own policy, stricter than Jira's, so that its pages stay free of inline code. */
function sitePolicy(frameUrl: string): string {
  return `default-src 'self'; img-src 'self' data:; frame-src ${frameUrl}; object-src 'none'; base-uri 'none'`;
}
