import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HostParts } from '../host-parts';
import { findSurface } from '../surfaces';
import { page, visit } from './page';
import { surfaceFrame } from './surface-frame';

/** The app's global page. */
export async function companyPage(c: Context, parts: HostParts): Promise<Response> {
  const look = await visit(c, parts);
  const surface = findSurface(parts.platform.manifest, 'jira:globalPage');
  return page(c, parts, look, {
    title: surface?.title ?? 'Apps',
    main: surface ? surfaceFrame(parts, look, surface, { extension: {}, base: '/okrs' }) : html`<p>manifest.yml declares no jira:globalPage.</p>`,
  });
}
