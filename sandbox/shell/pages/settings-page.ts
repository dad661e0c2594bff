import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HostParts } from '../host-parts';
import { isAdmin } from '../site-users';
import { findSurface } from '../surfaces';
import { page, visit } from './page';
import { noAccessPage } from './refused';
import { surfaceFrame } from './surface-frame';

/** The app's admin page, for Jira admins only. */
export async function settingsPage(c: Context, parts: HostParts): Promise<Response> {
  const look = await visit(c, parts);
  if (look.accountId === null || !(await isAdmin(parts.jira, look.accountId))) return noAccessPage(c, parts, look);
  const surface = findSurface(parts.platform.manifest, 'jira:adminPage');
  return page(c, parts, look, {
    title: surface ? `${surface.title} settings` : 'Settings',
    main: html`<nav class="crumbs" aria-label="Breadcrumb"><ol><li>Apps</li><li><span aria-current="page">${surface?.title ?? ''}</span></li></ol></nav>
${surface ? surfaceFrame(parts, look, surface, { extension: {}, base: '/settings' }) : html`<p>manifest.yml declares no jira:adminPage.</p>`}`,
  });
}
