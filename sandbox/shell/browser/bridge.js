import { createHistory, historyGo, historyPush, historyReplace } from './address.js';
import { emit, subscribe, unsubscribe } from './events.js';
import { closeFlag, showFlag } from './flags.js';
import { listenToFrames, remoteFunction, tell } from './frames.js';
import { refreshIssue } from './live.js';
import { currentTheme, followTheme } from './theme.js';

/** @typedef {import('./frames.js').Frame} Frame */

/** What the page itself answers; every other command goes to the site, which knows the frame by its token. */
/** @type {Record<string, (frame: Frame, payload: any) => unknown>} */
const commands = {
  enableTheming: (frame) => {
    followTheme(frame);
    return currentTheme();
  },
  navigate,
  reload: () => location.reload(),
  refresh: refreshIssue,
  showFlag: (frame, flag) => showFlag({
    ...flag,
    actions: (flag.actions ?? []).map((/** @type {any} */ action) => ({ text: action.text, onClick: remoteFunction(frame, action.onClick) })),
  }),
  closeFlag: (_, { id }) => closeFlag(id),
  createHistory,
  historyPush,
  historyReplace,
  historyGo,
  on: (frame, { event, callback }) => subscribe(`app:${event}`, remoteFunction(frame, callback)),
  onPublic: (frame, { event, callback }) => subscribe(`public:${event}`, remoteFunction(frame, callback)),
  unsubscribe: (_, subscription) => unsubscribe(subscription),
  emit: (_, { event, payload }) => emit(`app:${event}`, payload),
  emitPublic: (_, { event, payload }) => emit(`public:${event}`, payload),
  changeWindowTitle: (_, title) => { document.title = String(title); },
  emitReadyEvent: () => true,
  getFrameId: (frame) => `${frame.moduleKey}-frame`,
  isRovoEnabled: () => false,
  // These surfaces are no dialogs: @forge/bridge turns `false` into its own error.
  open: () => false,
  close: () => false,
  submit: () => false,
  onClose: () => false,
};

listenToFrames((frame, data) => {
  if (data.bridge === 'call') void answer(frame, data);
  if (data.bridge === 'height') frame.element.style.height = `${Number(data.height)}px`;
});

/** @param {Frame} frame @param {{id: number, command: string, payload: unknown}} call */
async function answer(frame, { id, command, payload }) {
  try {
    const value = Object.hasOwn(commands, command) ? await commands[command]?.(frame, payload) : await askSite(frame, command, payload);
    tell(frame, { bridge: 'answer', id, value });
  } catch (error) {
    tell(frame, { bridge: 'answer', id, error: error instanceof Error ? error.message : String(error) });
  }
}

/** @param {Frame} frame @param {string} command @param {unknown} payload */
async function askSite(frame, command, payload) {
  const response = await fetch(`/bridge/${frame.token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ command, payload }),
  });
  const { error, value } = await response.json();
  if (error !== undefined) throw new Error(error);
  return value;
}

/** @param {Frame} frame @param {{url?: string, target?: string, type: string}} to */
async function navigate(frame, to) {
  const url = new URL(to.url ?? String(await askSite(frame, 'getUrl', to)), location.origin);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`The sandbox does not navigate to ${url.protocol} addresses.`);
  if (to.type === 'new-tab') window.open(url, '_blank', 'noopener');
  else location.assign(url);
}
