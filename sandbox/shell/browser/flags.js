const group = document.querySelector('[data-flags]');

/** Shows a flag; one with the same id is replaced. @param {{id: string, title?: string, description?: string, type?: string, appearance?: string, isAutoDismiss?: boolean, actions?: {text: string, onClick: () => void}[]}} flag */
export function showFlag({ id, title = '', description = '', type = 'info', appearance, isAutoDismiss = false, actions = [] }) {
  closeFlag(id);
  const flag = element('section', { class: 'flag', 'data-flag': id, 'data-type': appearance ?? type, role: type === 'error' ? 'alert' : 'status' });
  const dismiss = element('button', { type: 'button', class: 'flag-close', 'aria-label': 'Dismiss' });
  dismiss.addEventListener('click', () => closeFlag(id));
  flag.append(element('h2', {}, title), dismiss);
  if (description !== '') flag.append(element('p', {}, description));
  if (actions.length > 0) flag.append(actionRow(actions));
  group?.append(flag);
  if (isAutoDismiss) setTimeout(() => flag.remove(), 8_000);
  return true;
}

/** @param {string} id */
export function closeFlag(id) {
  group?.querySelector(`[data-flag="${CSS.escape(id)}"]`)?.remove();
  return true;
}

/** @param {{text: string, onClick: () => void}[]} actions */
function actionRow(actions) {
  const row = element('div', { class: 'flag-actions' });
  for (const { text, onClick } of actions) {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', () => onClick());
    row.append(button);
  }
  return row;
}

/** @param {string} name @param {Record<string, string>} attributes @param {string} [text] */
function element(name, attributes, text = '') {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
