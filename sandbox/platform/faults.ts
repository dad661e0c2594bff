/** What storage is told to do badly, so that tests and people can try it. */
export interface StorageFaults {
  /** Queries see values only as of this many milliseconds ago. */
  queryLagMs?: number;
  /** So do batch reads, whose consistency the documents do not promise. */
  batchReadLagMs?: number;
  /**
   * Keys for which storage fails, with the code it fails with: `{ 'objective/T-1': 'INTERNAL_SERVER_ERROR' }`; a plain
   * value by its key alone. In a batch only that key fails.
   */
  failingKeys?: Readonly<Record<string, string>>;
  /**
   * "Each key can only be used once in a transaction", taken by the letter: one key under two entities is refused too.
   * Off, an entity's key is its own, as the page on batches has it ("the same key or key plus entity").
   */
  keysOncePerTransaction?: boolean;
}
