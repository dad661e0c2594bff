import type { Context } from 'hono';
import { html } from 'hono/html';
import { documentHtml } from '../document-html';
import type { Html } from '../html';
import type { HostParts } from '../host-parts';
import { issue as issueShape, issueFields, rowFields, searchPage, transitions, type Issue, type IssueRow } from '../jira-shapes';
import { issueTypeIcon } from '../look/issue-type';
import { readJira } from '../read-jira';
import { actorOf } from '../session';
import { findSurface } from '../surfaces';
import { issueDetails } from './issue-details';
import { issueList } from './issue-list';
import { page, visit } from './page';
import { refusedPage } from './refused';
import { surfaceFrame } from './surface-frame';

/** Jira's issue view with the app's panel under the description. */
export async function issuePage(c: Context, parts: HostParts): Promise<Response> {
  const look = await visit(c, parts);
  const key = encodeURIComponent(c.req.param('key') ?? '');
  const actor = actorOf(look.accountId);
  try {
    const [issue, { transitions: possible }] = await Promise.all([
      readJira(parts.jira, actor, `/rest/api/3/issue/${key}?fields=${issueFields}`, issueShape),
      readJira(parts.jira, actor, `/rest/api/3/issue/${key}/transitions`, transitions),
    ]);
    const children = await readJira(parts.jira, actor, '/rest/api/3/search/jql', searchPage, {
      jql: `parent = ${issue.key} ORDER BY created ASC`, maxResults: 100, fields: rowFields,
    });
    const surface = findSurface(parts.platform.manifest, 'jira:issuePanel');
    const panel = surface && surfaceFrame(parts, look, surface, { extension: extensionOf(issue, look.projects) });
    return await page(c, parts, look, {
      title: `[${issue.key}] ${issue.fields.summary}`,
      narrowSideBar: true,
      main: html`${crumbs(issue)}<div class="issue"><div class="issue-main">
<h1>${issue.fields.summary}</h1>
<section aria-labelledby="description"><h2 id="description">Description</h2><div class="document">${documentHtml(issue.fields.description)}</div></section>
${surface ? html`<section class="panel" aria-label="${surface.title}">${panel}</section>` : ''}
${childIssues(children.issues)}
</div>${issueDetails(issue, possible, children.issues, look.accountId)}</div>`,
    });
  } catch (error) {
    return refusedPage(c, parts, look, error);
  }
}

/** What the platform's documentation lists as an issue panel's extension data. */
function extensionOf({ id, key, fields }: Issue, projects: Array<{ id: string; projectTypeKey: string }>): Record<string, unknown> {
  const type = projects.find((project) => project.id === fields.project.id)?.projectTypeKey ?? 'software';
  return {
    issue: { id, key, type: fields.issuetype.name, typeId: fields.issuetype.id },
    project: { id: fields.project.id, key: fields.project.key, type },
    isNewToIssue: false,
  };
}

function crumbs({ key, fields }: Issue): Html {
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="/projects">Projects</a></li>
<li><a href="/projects/${fields.project.key}">${fields.project.name}</a></li>
${fields.parent ? html`<li><a href="/browse/${fields.parent.key}">${fields.parent.key}</a></li>` : ''}
<li>${issueTypeIcon(fields.issuetype)} <span aria-current="page">${key}</span></li></ol></nav>`;
}

function childIssues(children: IssueRow[]): Html | string {
  return children.length === 0 ? '' : html`<section class="children" data-live="children">
<h2>Child issues</h2>${issueList(children, 'Child issues')}</section>`;
}
