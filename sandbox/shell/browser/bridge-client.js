// @ts-check
/**
 * The frame's end of the bridge: what `@forge/bridge` finds as `window.__bridge` when it loads. Served as the first script
 * of every surface; the real one comes from Atlassian's servers and is not published, so the messages are this sandbox's own.
 */
(() => {
  const site = document.currentScript?.dataset.site ?? '';
  let last = 0;
  /** @type {Map<number, {resolve: (value: unknown) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  /** @type {Map<string, Function>} */
  const functions = new Map();

  /** @param {unknown} value @returns {value is Record<string, unknown>} */
  const isPlain = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

  /** Functions cannot cross; a name for each can. @param {unknown} value @returns {unknown} */
  const encode = (value) => {
    if (typeof value === 'function') {
      const name = `f${last += 1}`;
      functions.set(name, value);
      return { __function: name };
    }
    if (Array.isArray(value)) return value.map(encode);
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, encode(part)])) : value;
  };

  /** @param {string} command @param {unknown} [payload] @returns {Promise<any>} */
  const ask = (command, payload) => new Promise((resolve, reject) => {
    const id = last += 1;
    waiting.set(id, { resolve, reject });
    parent.postMessage({ bridge: 'call', id, command, payload: encode(payload) }, site);
  });

  /** What needs something alive inside the frame; all else is answered by the site. @type {Record<string, (payload: any) => Promise<unknown>>} */
  const here = {
    on: (payload) => subscribe('on', payload),
    onPublic: (payload) => subscribe('onPublic', payload),
    enableTheming: async () => {
      showTheme(await ask('enableTheming'));
      return true;
    },
    createHistory: async () => createHistory(await ask('createHistory')),
  };

  window.__bridge = { callBridge: (command, payload) => (Object.hasOwn(here, command) ? here[command] : (/** @type {unknown} */ p) => ask(command, p))?.(payload) };

  addEventListener('message', ({ data, origin, source }) => {
    if (source !== parent || origin !== site || typeof data !== 'object' || data === null) return;
    if (data.bridge === 'answer') settle(data);
    if (data.bridge === 'function') functions.get(data.name)?.(...data.args);
    if (data.bridge === 'theme') showTheme(data.theme);
    if (data.bridge === 'location') followers.forEach((follow) => follow(data.location, data.action));
  });

  /** @param {{id: number, error?: string, value?: unknown}} answer */
  function settle({ id, error, value }) {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  }

  /** @param {string} command @param {{event: string, callback: Function}} payload */
  async function subscribe(command, payload) {
    const subscription = await ask(command, payload);
    return { unsubscribe: () => void ask('unsubscribe', subscription) };
  }

  /** @param {{attribute: string, mode: string}} theme */
  function showTheme(theme) {
    document.documentElement.dataset.theme = theme.attribute;
    document.documentElement.dataset.colorMode = theme.mode;
  }

  /** @type {Set<(location: object, action: string) => void>} */
  const followers = new Set();

  /** An object in the manner of the `history` package 4, as the real bridge gives. @param {any} start */
  function createHistory(start) {
    /** @param {unknown} to @param {unknown} state */
    const asLocation = (to, state) => ({ to: typeof to === 'string' ? to : { ...(/** @type {object} */ (to)) }, state });
    const history = {
      location: start,
      action: 'POP',
      length: 1,
      /** @param {unknown} to @param {unknown} [state] */
      push: (to, state) => void ask('historyPush', asLocation(to, state)),
      /** @param {unknown} to @param {unknown} [state] */
      replace: (to, state) => void ask('historyReplace', asLocation(to, state)),
      /** @param {number} by */
      go: (by) => void ask('historyGo', by),
      goBack: () => history.go(-1),
      goForward: () => history.go(1),
      /** @param {(location: object, action: string) => void} follow */
      listen: (follow) => {
        followers.add(follow);
        return () => followers.delete(follow);
      },
      block: () => () => undefined,
      /** @param {{pathname?: string, search?: string, hash?: string}} location */
      createHref: ({ pathname = '/', search = '', hash = '' }) => `${pathname}${search}${hash}`,
    };
    followers.add((location, action) => Object.assign(history, { location, action }));
    return history;
  }

  // The real platform sizes the frame with iframe-resizer; here the height is simply told.
  addEventListener('DOMContentLoaded', () => {
    const tellHeight = () => {
      const { marginTop, marginBottom } = getComputedStyle(document.body);
      const height = Math.ceil(document.body.offsetHeight + parseFloat(marginTop) + parseFloat(marginBottom));
      parent.postMessage({ bridge: 'height', height }, site);
    };
    new ResizeObserver(tellHeight).observe(document.body);
    tellHeight();
  });
})();
