import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HostParts } from '../host-parts';
import { count, rowFields, searchPage as searchShape } from '../jira-shapes';
import { JiraRefusal, readJira } from '../read-jira';
import { actorOf } from '../session';
import { issueList } from './issue-list';
import { page, visit } from './page';

/** Jira's issue search: a query and what it finds, with the visitor's rights. Where links into Jira's search lead. */
export async function searchPage(c: Context, parts: HostParts): Promise<Response> {
  const look = await visit(c, parts);
  const text = c.req.query('text')?.trim() ?? '';
  if (/^[A-Za-z][A-Za-z0-9_]+-\d+$/.test(text)) return c.redirect(`/browse/${text.toUpperCase()}`);
  const jql = c.req.query('jql') ?? (text === '' ? 'created is not EMPTY ORDER BY updated DESC' : `summary ~ "${text.replaceAll(/["\\]/g, ' ')}" ORDER BY updated DESC`);
  return page(c, parts, look, {
    title: 'Issues',
    main: html`<h1>Issues</h1>
<form class="query" action="/issues"><label for="jql">JQL</label><textarea id="jql" name="jql" rows="2" spellcheck="false">${jql}</textarea><button class="button primary">Search</button></form>
${await results(parts, look.accountId, jql)}`,
  });
}

async function results(parts: HostParts, accountId: string | null, jql: string) {
  const actor = actorOf(accountId);
  try {
    const [{ issues }, found] = await Promise.all([
      readJira(parts.jira, actor, '/rest/api/3/search/jql', searchShape, { jql, maxResults: 50, fields: rowFields }),
      readJira(parts.jira, actor, '/rest/api/3/search/approximate-count', count, { jql: jql.replace(/\border\s+by\b[\s\S]*$/i, '') }),
    ]);
    return await html`<p class="small subtle">${issues.length} of ${found.count}</p>${issueList(issues, 'Issues found')}`;
  } catch (error) {
    if (error instanceof JiraRefusal) return html`<p class="message" role="alert">${error.message}</p>`;
    throw error;
  }
}
