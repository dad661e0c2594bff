import { html } from 'hono/html';
import type { Html } from '../html';
import type { Status } from '../jira-shapes';

/** Jira's colored name of a status; the color is its category's: to do, in progress, done. */
export function statusLozenge({ name, statusCategory }: Status): Html {
  return html`<span class="lozenge" data-category="${statusCategory.key}">${name}</span>`;
}
