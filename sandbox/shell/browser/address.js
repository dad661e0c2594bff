import { frames, tell } from './frames.js';

/** @typedef {import('./frames.js').Frame} Frame */

/** The address of a full page, as its app sees it: the part after the page's own path. @param {Frame} frame */
export function createHistory(frame) {
  baseOf(frame);
  following.add(frame);
  return current(frame);
}

/** @param {Frame} frame @param {{to: any, state?: unknown}} place */
export function historyPush(frame, { to, state }) {
  history.pushState(state, '', addressOf(frame, to));
  announce('PUSH');
}

/** @param {Frame} frame @param {{to: any, state?: unknown}} place */
export function historyReplace(frame, { to, state }) {
  history.replaceState(state, '', addressOf(frame, to));
  announce('REPLACE');
}

/** @param {Frame} _frame @param {number} by */
export function historyGo(_frame, by) {
  history.go(by);
}

/** @type {Set<Frame>} */
const following = new Set();
let moves = 0;

addEventListener('popstate', () => announce('POP'));

/** @param {string} action */
function announce(action) {
  moves += 1;
  for (const frame of frames) if (following.has(frame)) tell(frame, { bridge: 'location', action, location: current(frame) });
}

/** @param {Frame} frame */
function current(frame) {
  return {
    pathname: location.pathname.slice(baseOf(frame).length) || '/',
    search: location.search,
    hash: location.hash,
    state: history.state,
    key: `place${moves}`,
  };
}

/** @param {Frame} frame @param {string | {pathname?: string, search?: string, hash?: string}} to */
function addressOf(frame, to) {
  const base = `${location.origin}${baseOf(frame)}`;
  if (typeof to === 'string') return new URL(to.startsWith('/') ? base + to : new URL(to, location.href).href);
  const { pathname = current(frame).pathname, search = '', hash = '' } = to;
  return `${base}${pathname.startsWith('/') ? '' : '/'}${pathname}${search}${hash}`;
}

/** @param {Frame} frame */
function baseOf(frame) {
  if (frame.base === undefined) throw new Error(`view.createHistory() is for full pages; the module "${frame.moduleKey}" has no address of its own.`);
  return frame.base;
}
