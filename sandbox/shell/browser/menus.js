/** Menus close on Escape and on a click elsewhere; the side bar opens over the page where the page is narrow. */
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector('details[open].menu');
  open?.removeAttribute('open');
  open?.querySelector('summary')?.focus();
  showSideBar(false);
});

addEventListener('click', ({ target }) => {
  for (const menu of document.querySelectorAll('details[open].menu')) {
    if (target instanceof Node && !menu.contains(target)) menu.removeAttribute('open');
  }
});

const opener = document.querySelector('[data-side-bar-toggle]');
opener?.addEventListener('click', () => showSideBar(opener.getAttribute('aria-expanded') !== 'true'));

/** @param {boolean} open */
function showSideBar(open) {
  opener?.setAttribute('aria-expanded', String(open));
  document.body.toggleAttribute('data-side-bar-open', open);
}
