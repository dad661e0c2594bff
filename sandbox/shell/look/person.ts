import { html } from 'hono/html';
import type { Html } from '../html';
import type { Person } from '../jira-shapes';

const colors = 6;

/** The initials on a disc, in one of six colors by account id. */
export function avatar({ accountId, displayName }: Person): Html {
  return html`<span class="avatar avatar-${avatarColor(accountId)}" aria-hidden="true">${initials(displayName)}</span>`;
}

/** Avatar and name; "Unassigned" or the like when there is nobody. */
export function person(who: Person | null | undefined, nobody: string): Html {
  return who ? html`<span class="person">${avatar(who)} ${who.displayName}</span>` : html`<span class="subtle">${nobody}</span>`;
}

/** Which of the six avatar colors is an account's. */
export function avatarColor(accountId: string): number {
  return Array.from(accountId, (letter) => letter.charCodeAt(0)).reduce((total, code) => total + code, 0) % colors;
}

/** "ML" for Maya Lindqvist; empty for an empty name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('').toUpperCase();
}
