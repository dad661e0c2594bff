import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HostParts } from '../host-parts';
import { JiraRefusal } from '../read-jira';
import { page, type Visit } from './page';

/** What Jira shows instead of a page that is not there, or not for this person; any other error goes on. */
export function refusedPage(c: Context, parts: HostParts, visit: Visit, error: unknown): Promise<Response> {
  if (!(error instanceof JiraRefusal)) throw error;
  const status = error.status === 400 ? 400 : 404;
  return page(c, parts, visit, {
    title: 'Not found',
    status,
    main: html`<h1>${status === 400 ? 'That does not work' : 'We couldn’t find that'}</h1><p>${error.message}</p>
<p class="subtle">It may be hidden from ${visit.user?.displayName ?? 'people who are not logged in'}. Look as somebody else with the menu at the top right.</p>`,
  });
}

/** Jira's answer to people who are no Jira admins. */
export function noAccessPage(c: Context, parts: HostParts, visit: Visit): Promise<Response> {
  return page(c, parts, visit, {
    title: 'No access',
    status: 403,
    main: html`<h1>You don’t have access to this page</h1>
<p>Only Jira admins can open the settings of an app. Ask an admin of this site.</p>`,
  });
}
