import type { JiraEvent } from '../doors';

/** Passes product events on to whoever listens, in the order they happened. */
export class Announcer {
  readonly #listeners = new Set<(event: JiraEvent) => void>();

  announce(event: JiraEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  listen(listener: (event: JiraEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
