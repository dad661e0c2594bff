import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../html';
import type { HostParts } from '../host-parts';
import { count, rowFields, searchPage, type Project } from '../jira-shapes';
import { person } from '../look/person';
import { readJira } from '../read-jira';
import { readProject } from '../read-projects';
import { actorOf } from '../session';
import { findSurface } from '../surfaces';
import { issueList } from './issue-list';
import { page, visit, type Visit } from './page';
import { refusedPage } from './refused';
import { surfaceFrame } from './surface-frame';

type Tab = 'Summary' | 'Issues' | 'OKRs';

/** All projects the visitor may see. */
export async function projectsPage(c: Context, parts: HostParts): Promise<Response> {
  const look = await visit(c, parts);
  const projects = await Promise.all(look.projects.map(({ key }) => readProject(parts.jira, actorOf(look.accountId), key)));
  const row = ({ key, name, lead }: Project) => html`<tr><td class="wide"><a href="/projects/${key}">${name}</a></td><td>${key}</td><td>${person(lead, 'Nobody')}</td></tr>`;
  return page(c, parts, look, {
    title: 'Projects',
    main: html`<h1>Projects</h1>${projects.length === 0 ? html`<p class="subtle">No projects that you may see.</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="Projects"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Key</th><th scope="col">Lead</th></tr></thead><tbody>${projects.map(row)}</tbody></table></div>`}`,
  });
}

export function projectSummaryPage(c: Context, parts: HostParts): Promise<Response> {
  return projectPage(c, parts, 'Summary', async (project, look) => {
    const counts = await Promise.all(['To Do', 'In Progress', 'Done'].map(async (category) => {
      const asked = { jql: `project = ${project.key} AND statusCategory = "${category}"` };
      return { category, ...(await readJira(parts.jira, actorOf(look.accountId), '/rest/api/3/search/approximate-count', count, asked)) };
    }));
    return html`<dl class="facts">${counts.map(({ category, count: issues }) => html`<div><dt>${category}</dt><dd>${issues}</dd></div>`)}
<div><dt>Lead</dt><dd>${person(project.lead, 'Nobody')}</dd></div></dl>`;
  });
}

export function projectIssuesPage(c: Context, parts: HostParts): Promise<Response> {
  return projectPage(c, parts, 'Issues', async (project, look) => {
    const jql = `project = ${project.key} ORDER BY updated DESC`;
    const { issues } = await readJira(parts.jira, actorOf(look.accountId), '/rest/api/3/search/jql', searchPage, { jql, maxResults: 50, fields: rowFields });
    return html`<p class="small subtle">The 50 changed last. <a href="/issues?jql=${encodeURIComponent(jql)}">Open in search</a></p>${issueList(issues, `Issues of ${project.name}`)}`;
  });
}

/** The app's project page under the project's own head. */
export function projectOkrsPage(c: Context, parts: HostParts): Promise<Response> {
  return projectPage(c, parts, 'OKRs', async (project, look) => {
    const surface = findSurface(parts.platform.manifest, 'jira:projectPage');
    if (surface === undefined) return html`<p>manifest.yml declares no jira:projectPage.</p>`;
    const extension = { project: { id: project.id, key: project.key, type: project.projectTypeKey } };
    return surfaceFrame(parts, look, surface, { extension, base: `/projects/${project.key}/okrs` });
  });
}

async function projectPage(c: Context, parts: HostParts, tab: Tab, content: (project: Project, look: Visit) => Promise<Html>): Promise<Response> {
  const look = await visit(c, parts);
  try {
    const project = await readProject(parts.jira, actorOf(look.accountId), c.req.param('key') ?? '');
    return await page(c, parts, look, { title: `${project.name} - ${tab}`, main: html`${head(project, tab)}${await content(project, look)}` });
  } catch (error) {
    return refusedPage(c, parts, look, error);
  }
}

function head({ key, name }: Project, tab: Tab): Html {
  const link = (to: Tab, href: string) => html`<li><a href="${href}" ${to === tab ? html`aria-current="page"` : ''}>${to}</a></li>`;
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="/projects">Projects</a></li></ol></nav>
<h1 class="project-name">${name}</h1>
<nav class="tabs" aria-label="Project"><ul>${link('Summary', `/projects/${key}/summary`)}${link('Issues', `/projects/${key}`)}${link('OKRs', `/projects/${key}/okrs`)}</ul></nav>`;
}
