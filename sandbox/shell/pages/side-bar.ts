import { html } from 'hono/html';
import type { HostParts } from '../host-parts';
import type { Html } from '../html';
import { icon, type IconName } from '../look/icon';
import { findSurface } from '../surfaces';
import type { Visit } from './page';

export function sideBar({ path, projects }: Visit, { platform }: HostParts): Html {
  const company = findSurface(platform.manifest, 'jira:globalPage');
  const link = (href: string, name: IconName, text: string) => html`<li><a href="${href}" ${current(path, href)}>${icon(name)}<span>${text}</span></a></li>`;
  return html`<nav class="side-bar" id="side-bar" aria-label="Site"><ul>
${company ? link('/okrs', 'target', company.title) : ''}
${link('/issues', 'filter', 'All issues')}
</ul><hr><ul>
${link('/projects', 'home', 'Projects')}
${projects.slice(0, 12).map(({ key, name }) => html`<li class="inner"><a href="/projects/${key}/okrs" ${within(path, `/projects/${key}`)}>${name}</a></li>`)}
</ul><hr><ul>
${link('/settings', 'gear', 'Settings')}
${link('/meter', 'meter', 'Meter')}
</ul></nav>`;
}

function current(path: string, href: string): Html | string {
  return path === href || (href !== '/projects' && path.startsWith(`${href}/`)) ? html`aria-current="page"` : '';
}

function within(path: string, href: string): Html | string {
  return path === href || path.startsWith(`${href}/`) ? html`aria-current="page"` : '';
}
