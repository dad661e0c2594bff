import { html } from 'hono/html';
import type { Html } from '../html';
import type { Issue, IssueRow, Transition } from '../jira-shapes';
import { dateText } from '../look/date';
import { icon } from '../look/icon';
import { person } from '../look/person';
import { statusLozenge } from '../look/status';

/** The column beside an issue: its status with the possible transitions, and its fields. */
export function issueDetails(issue: Issue, possible: Transition[], children: IssueRow[], accountId: string | null): Html {
  const { fields } = issue;
  const done = children.filter((child) => child.fields.status.statusCategory.key === 'done').length;
  return html`<aside class="issue-side" aria-label="Details" data-live="details">
${statusMenu(issue, possible, accountId)}
<div class="box"><h2>Details</h2><dl>
<dt>Assignee</dt><dd>${person(fields.assignee, 'Unassigned')}</dd>
<dt>Reporter</dt><dd>${person(fields.reporter, 'Nobody')}</dd>
<dt>Priority</dt><dd>${fields.priority?.name ?? 'None'}</dd>
<dt>Labels</dt><dd>${fields.labels.length === 0 ? 'None' : fields.labels.map((label) => html`<span class="label">${label}</span> `)}</dd>
${fields.duedate ? html`<dt>Due date</dt><dd>${dateText(fields.duedate, 'UTC')}</dd>` : ''}
${fields.parent ? html`<dt>Parent</dt><dd><a href="/browse/${fields.parent.key}">${fields.parent.key}</a> ${fields.parent.fields?.summary ?? ''}</dd>` : ''}
${children.length === 0 ? '' : html`<dt>Child issues</dt><dd>${done} of ${children.length} done</dd>`}
</dl></div>
<p class="small subtle">Created ${dateText(fields.created, 'UTC')}<br>Updated ${dateText(fields.updated, 'UTC')}</p>
</aside>`;
}

function statusMenu({ id, key, fields }: Issue, possible: Transition[], accountId: string | null): Html {
  if (possible.length === 0) return html`<p>${statusLozenge(fields.status)}</p>`;
  return html`<details class="menu status-menu">
<summary data-category="${fields.status.statusCategory.key}" aria-label="Status: ${fields.status.name}">${fields.status.name} ${icon('down')}</summary>
<div class="menu-list">${possible.map(({ id: transition, name, to }) => html`<button type="button" data-transition="${transition}" data-issue="${key}" data-issue-id="${id}" data-project-id="${fields.project.id}" data-account="${accountId ?? ''}"><span>${name}</span> ${statusLozenge(to)}</button>`)}</div>
</details>`;
}
