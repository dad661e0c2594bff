import { html } from 'hono/html';
import type { Html } from '../html';
import type { IssueRow } from '../jira-shapes';
import { issueTypeIcon } from '../look/issue-type';
import { person } from '../look/person';
import { statusLozenge } from '../look/status';

/** Issues as a table; the label names it for screen readers. */
export function issueList(issues: IssueRow[], label: string): Html {
  if (issues.length === 0) return html`<p class="subtle">No issues.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr><th scope="col">Issue</th><th scope="col">Summary</th><th scope="col">Assignee</th><th scope="col">Status</th></tr></thead>
<tbody>${issues.map(row)}</tbody></table></div>`;
}

function row({ key, fields }: IssueRow): Html {
  return html`<tr><td class="nowrap">${issueTypeIcon(fields.issuetype)} <a href="/browse/${key}">${key}</a></td>
<td class="wide">${fields.summary}</td><td class="nowrap">${person(fields.assignee, 'Unassigned')}</td><td>${statusLozenge(fields.status)}</td></tr>`;
}
