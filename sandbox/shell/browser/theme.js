import { frames, tell } from './frames.js';

/** @type {Set<import('./frames.js').Frame>} */
const following = new Set();

/** The app asked for the theme: from now on it is told of every change. @param {import('./frames.js').Frame} frame */
export function followTheme(frame) {
  following.add(frame);
}

export function currentTheme() {
  const { theme = '', colorMode = 'light' } = document.documentElement.dataset;
  return { attribute: theme, mode: colorMode };
}

const button = document.querySelector('[data-theme-toggle]');
button?.addEventListener('click', () => {
  const mode = currentTheme().mode === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.colorMode = mode;
  document.cookie = `color-mode=${mode}; path=/; max-age=31536000; samesite=lax`;
  button.setAttribute('aria-pressed', String(mode === 'dark'));
  for (const frame of frames) if (following.has(frame)) tell(frame, { bridge: 'theme', theme: currentTheme() });
});
