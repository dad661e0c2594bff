import type { Clock } from '../doors';
import type { Database } from './database';
import { snapshotOf, restore, type IssueSnapshot } from './issue-snapshot';

/** A change that search does not show yet, and what it shows instead. */
interface Unseen {
  readonly at: number;
  readonly before: readonly IssueSnapshot[];
}

/**
 * Jira's search index, which may lag behind Jira itself: changes are seen in the order they were made, each once it is as
 * old as the lag. How long the real index takes is known from documents and reports only: seconds, at times minutes.
 *
 * Nothing is kept while there is no lag. Else every change leaves behind what was before; a search puts that back,
 * looks, and undoes it, so that it costs no more than the changes made since.
 */
export class SearchIndex {
  #unseen: Unseen[] = [];

  /** `lagMs` is asked at every change and search: it may be switched at any time. */
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lagMs: () => number,
  ) {}

  /** To be told before issues are written, with the ids of all that will be different. */
  willChange(issueIds: readonly number[]): void {
    this.#seeWhatIsDue();
    if (this.lagMs() === 0) return;
    this.#unseen.push({ at: this.clock.now(), before: issueIds.map((id) => snapshotOf(this.database, id)) });
  }

  /** Reads the tables as the index has them; issues `reconciled` as they are. */
  read<Result>(work: () => Result, reconciled: readonly number[] = []): Result {
    this.#seeWhatIsDue();
    if (this.#unseen.length === 0) return work();
    const past = new Map<number, IssueSnapshot>();
    for (const snapshot of this.#unseen.flatMap(({ before }) => before)) {
      if (!past.has(snapshot.issueId) && !reconciled.includes(snapshot.issueId)) past.set(snapshot.issueId, snapshot);
    }
    return this.database.rehearse(() => {
      for (const snapshot of past.values()) restore(this.database, snapshot);
      return work();
    });
  }

  /** Sees everything at once, as after a rebuild. */
  catchUp(): void {
    this.#unseen = [];
  }

  /** A change that lies ahead, because the clock was set back, is old enough: it will not be waited for. */
  #seeWhatIsDue(): void {
    const [now, lag] = [this.clock.now(), this.lagMs()];
    const first = this.#unseen.findIndex(({ at }) => at <= now && now - at < lag);
    this.#unseen = first < 0 ? [] : this.#unseen.slice(first);
  }
}
