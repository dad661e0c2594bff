import { html } from 'hono/html';
import type { Html } from '../html';
import type { SiteUser } from '../host-parts';
import { icon } from '../look/icon';
import { avatar } from '../look/person';
import type { Visit } from './page';

export function topBar(visit: Visit): Html {
  const dark = visit.colorMode === 'dark';
  return html`<header class="top-bar">
<button type="button" class="icon-button" data-side-bar-toggle aria-expanded="false" aria-controls="side-bar" aria-label="Side bar">${icon('menu')}</button>
<a class="logo" href="/">Jira</a>
<form class="quick-search" action="/issues" role="search">
${icon('search')}<input name="text" type="search" placeholder="Search" aria-label="Search issues">
</form>
<a class="button" href="/create" aria-label="Create">${icon('plus')}<span>Create</span></a>
<button type="button" class="icon-button" data-theme-toggle aria-pressed="${dark}" aria-label="Dark theme">${icon('moon')}</button>
<a class="icon-button wide-only" href="/settings" aria-label="Settings">${icon('gear')}</a>
${userMenu(visit)}
</header>`;
}

/** The switch between the people of the site: the sandbox's own, Jira has none. */
function userMenu({ user, users, path }: Visit): Html {
  return html`<details class="menu user-menu">
<summary aria-label="User: ${user?.displayName ?? 'Anonymous'}">${user ? avatar(user) : icon('people')}</summary>
<form method="post" action="/session" class="menu-list">
<p class="menu-head">Look at this site as</p>
<input type="hidden" name="back" value="${path}">
${users.map((one) => choice(one, one.accountId === user?.accountId))}
<button name="user" value="anonymous" aria-current="${user === undefined}">${icon('people')}<span>Anonymous</span><span class="role">Not logged in</span></button>
</form>
</details>`;
}

function choice(user: SiteUser, current: boolean): Html {
  return html`<button name="user" value="${user.accountId}" aria-current="${current}">${avatar(user)}<span>${user.displayName}</span><span class="role">${user.role}</span></button>`;
}
