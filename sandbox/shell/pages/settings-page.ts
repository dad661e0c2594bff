import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HostParts } from '../host-parts';
import { permissions } from '../jira-shapes';
import { readJira } from '../read-jira';
import { actorOf } from '../session';
import { findSurface } from '../surfaces';
import { page, visit } from './page';
import { noAccessPage } from './refused';
import { surfaceFrame } from './surface-frame';

/** The app's admin page, for Jira admins only. */
export async function settingsPage(c: Context, parts: HostParts): Promise<Response> {
  const look = await visit(c, parts);
  if (!(await isAdmin(parts, look.accountId))) return noAccessPage(c, parts, look);
  const surface = findSurface(parts.platform.manifest, 'jira:adminPage');
  return page(c, parts, look, {
    title: surface ? `${surface.title} settings` : 'Settings',
    main: html`<nav class="crumbs" aria-label="Breadcrumb"><ol><li>Apps</li><li><span aria-current="page">${surface?.title ?? ''}</span></li></ol></nav>
${surface ? surfaceFrame(parts, look, surface, { extension: {}, base: '/settings' }) : html`<p>manifest.yml declares no jira:adminPage.</p>`}`,
  });
}

async function isAdmin({ jira }: HostParts, accountId: string | null): Promise<boolean> {
  if (accountId === null) return false;
  const answer = await readJira(jira, actorOf(accountId), '/rest/api/3/mypermissions?permissions=ADMINISTER', permissions);
  return answer.permissions['ADMINISTER']?.havePermission ?? false;
}
