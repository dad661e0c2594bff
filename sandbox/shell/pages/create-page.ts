import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HostParts } from '../host-parts';
import { readProject } from '../read-projects';
import { actorOf } from '../session';
import { page, visit } from './page';

/** A plain form that creates an issue through REST with the visitor's rights. */
export async function createPage(c: Context, parts: HostParts): Promise<Response> {
  const look = await visit(c, parts);
  const projects = await Promise.all(look.projects.map(({ key }) => readProject(parts.jira, actorOf(look.accountId), key)));
  const types = new Map(projects.flatMap(({ issueTypes }) => issueTypes).map(({ id, name }) => [id, name]));
  return page(c, parts, look, {
    title: 'Create issue',
    main: html`<h1>Create issue</h1>
<form class="form" data-create>
<label for="project">Project</label><select id="project" name="project">${look.projects.map(({ key, name }) => html`<option value="${key}">${name} (${key})</option>`)}</select>
<label for="type">Type</label><select id="type" name="type">${[...types].map(([id, name]) => html`<option value="${id}">${name}</option>`)}</select>
<label for="summary">Summary</label><input id="summary" name="summary" required maxlength="255" autocomplete="off">
<label for="parent">Parent, if any</label><input id="parent" name="parent" placeholder="SUP-1" autocomplete="off">
<button class="button primary">Create</button></form>`,
  });
}
