/**
 * Counts rounds of storage reads within one invocation: a round opens with the first read and takes in every read that
 * is issued before it is answered. All reads of a round are answered together, so that the number of rounds is the
 * length of the longest chain of reads that wait for each other.
 */
export class ReadRounds {
  #round = 0;
  #open: Promise<void> | undefined;

  /** Joins the open round or opens one: its number, from 1, and the moment at which it is answered. */
  join(): { round: number; answered: Promise<void> } {
    if (!this.#open) {
      this.#round += 1;
      this.#open = nextTurn().then(() => {
        this.#open = undefined;
      });
    }
    return { round: this.#round, answered: this.#open };
  }
}

/** Two turns of the event loop: clients that read their answers at different speed still meet in one round. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => void later(() => later(resolve)));
}

/** Captured at load, so that a test runner's fake timers do not stop storage. */
const later = setImmediate;
