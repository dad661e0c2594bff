/**
 * The surfaces of the app on this page. A message counts only if it comes from the window of one of them and from the
 * frames' origin; an answer goes to that window and that origin only.
 */
const origin = document.body.dataset.frameOrigin ?? '';

/** @typedef {{element: HTMLIFrameElement, token: string, moduleKey: string, base: string | undefined}} Frame */

/** @type {Frame[]} */
export const frames = [...document.querySelectorAll('iframe')].flatMap((element) => {
  const { token, moduleKey, base } = element.dataset;
  return token === undefined ? [] : [{ element, token, moduleKey: moduleKey ?? '', base }];
});

/** @param {Frame} frame @param {object} message */
export function tell(frame, message) {
  frame.element.contentWindow?.postMessage(message, origin);
}

/** Calls `hear` for every message of a surface; loads the surfaces only now, so that none is missed. @param {(frame: Frame, data: any) => void} hear */
export function listenToFrames(hear) {
  addEventListener('message', (event) => {
    const frame = frames.find(({ element }) => element.contentWindow === event.source);
    if (frame !== undefined && event.origin === origin && typeof event.data === 'object' && event.data !== null) hear(frame, event.data);
  });
  for (const { element } of frames) element.src = element.dataset.src ?? 'about:blank';
}

/** A function of the app that came over the bridge, to be called here. @param {Frame} frame @param {unknown} reference */
export function remoteFunction(frame, reference) {
  const name = typeof reference === 'object' && reference !== null && '__function' in reference ? reference.__function : undefined;
  return (/** @type {unknown[]} */ ...args) => {
    if (name !== undefined) tell(frame, { bridge: 'function', name, args });
  };
}
