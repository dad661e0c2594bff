import { emit } from './events.js';
import { showFlag } from './flags.js';

/** Reads the page again and puts the parts marked as live in place, so that the app's frame stays as it is. */
export async function refreshIssue() {
  const response = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${part.getAttribute('data-live')}"]`);
    if (next !== null) part.replaceWith(next);
  }
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-transition]') : null;
  if (button instanceof HTMLElement) void transition(button.dataset);
});

/** @param {DOMStringMap} about */
async function transition({ issue = '', issueId, projectId, account, transition: id }) {
  const response = await jira('POST', `/rest/api/3/issue/${issue}/transitions`, { transition: { id } });
  if (!response.ok) return showFlag({ id: 'transition', type: 'error', title: 'The status was not changed.', description: await reason(response) });
  await refreshIssue();
  // The event's fields are known from Atlassian's documentation only.
  emit('app:JIRA_ISSUE_CHANGED', { issueId, projectId, changes: [{ changeType: 'updated', atlassianId: account }] });
}

const form = document.querySelector('form[data-create]');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (form instanceof HTMLFormElement) void create(new FormData(form));
});

/** @param {FormData} entered */
async function create(entered) {
  const parent = String(entered.get('parent') ?? '').trim();
  const response = await jira('POST', '/rest/api/3/issue', {
    fields: {
      project: { key: entered.get('project') },
      issuetype: { id: entered.get('type') },
      summary: entered.get('summary'),
      ...(parent === '' ? {} : { parent: { key: parent } }),
    },
  });
  if (response.ok) return location.assign(`/browse/${(await response.json()).key}`);
  return showFlag({ id: 'create', type: 'error', title: 'The issue was not created.', description: await reason(response) });
}

/** @param {string} method @param {string} path @param {unknown} body */
function jira(method, path, body) {
  return fetch(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** Jira's own words for why not. @param {Response} response */
async function reason(response) {
  const { errorMessages = [], errors = {} } = await response.json().catch(() => ({}));
  return [...errorMessages, ...Object.values(errors)].join(' ') || `Jira answered ${response.status}.`;
}
