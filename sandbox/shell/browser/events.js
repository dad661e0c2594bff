/** @type {Map<string, {event: string, callback: (payload: unknown) => void}>} */
const subscriptions = new Map();
let last = 0;

/** @param {string} event @param {(payload: unknown) => void} callback */
export function subscribe(event, callback) {
  const subscription = `s${last += 1}`;
  subscriptions.set(subscription, { event, callback });
  return subscription;
}

/** @param {string} subscription */
export function unsubscribe(subscription) {
  subscriptions.delete(subscription);
}

/** @param {string} event @param {unknown} payload */
export function emit(event, payload) {
  for (const one of subscriptions.values()) if (one.event === event) one.callback(payload);
}
