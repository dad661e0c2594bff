import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { QueuedEvent, QueueTable } from './queue-table';
import { retryAfterFailure, wishedRetry } from './retry';

export interface WireAnswer {
  status: number;
  body?: unknown;
}

/**
 * Forge's async events: at least once, in no promised order, delayed and retried on the sandbox's clock.
 * `publish`, `stats` and `cancel` take the wire's bodies.
 */
export interface Queue {
  publish(body: unknown): WireAnswer & { queueName: string; events: number };
  stats(body: unknown): WireAnswer;
  cancel(body: unknown): WireAnswer;
  /** Runs what is due (with `force` all that waits) until nothing due is left; answers how many runs that took. */
  drain(options?: { force?: boolean }): Promise<number>;
  /** Starts what is due and has room, without waiting for it; answers how many. */
  startDue(): number;
  clear(): void;
  /** Nothing starts any more, and what still runs is not written down: it runs again at the next start. */
  close(): void;
}

/** Makes a queue. `consume` runs an event's consumer: its answer may wish a retry, throwing asks for one. */
export function createQueue(options: {
  table: QueueTable;
  now: () => number;
  /** Queues that some consumer of the manifest reads. */
  isConsumed: (queueName: string) => boolean;
  consume: (event: QueuedEvent) => Promise<unknown>;
}): Queue {
  const { table, now, isConsumed, consume } = options;
  let closed = false;
  const running = new Map<string, { event: QueuedEvent; done: Promise<void> }>();

  const run = async (event: QueuedEvent) => {
    const verdict = await consume(event).then(
      (answer) => wishedRetry(answer, event.retries),
      () => retryAfterFailure(event.retries),
    );
    if (closed) return;
    if (verdict === 'none') table.update({ ...event, state: 'succeeded' });
    else if (verdict === 'exhausted') table.update({ ...event, state: 'failed' });
    else table.update({ ...event, ...verdict, state: 'waiting', dueAt: now() + verdict.afterMs, retries: event.retries + 1 });
    running.delete(event.eventId);
  };

  const start = (event: QueuedEvent) => {
    const started: QueuedEvent = { ...event, state: 'running' };
    table.update(started);
    running.set(event.eventId, { event, done: run(started) });
  };

  /** Events of one concurrency key run at most `limit` at a time, over all queues. */
  const hasRoom = ({ concurrency }: QueuedEvent) => {
    if (running.size >= AT_ONCE) return false;
    if (!concurrency) return true;
    const same = [...running.values()].filter(({ event }) => event.concurrency?.key === concurrency.key);
    return same.length < concurrency.limit;
  };

  const startDue = () => {
    if (closed) return 0;
    let started = 0;
    for (const event of table.due(now())) {
      if (!hasRoom(event)) continue;
      start(event);
      started += 1;
    }
    return started;
  };

  return {
    publish: (body) => {
      const request = publishRequest.safeParse(body);
      if (!request.success) return { status: 400, body: { message: z.prettifyError(request.error) }, queueName: '', events: 0 };
      const { queueName, jobId, payload } = request.data;
      // The real service takes events for a queue without a consumer and drops them; here that is an error one sees.
      if (!isConsumed(queueName)) {
        return { status: 400, body: { message: `No consumer in the manifest reads queue "${queueName}".` }, queueName, events: 0 };
      }
      for (const { body: content, delayInSeconds, concurrency } of payload) {
        table.insert({
          eventId: randomUUID(), queueName, jobId, body: content, delayInSeconds, concurrency,
          dueAt: now() + (delayInSeconds ?? 0) * 1000, publishedAt: now(),
          retries: 0, retryReason: undefined, retryData: undefined, state: 'waiting',
        });
      }
      return { status: 201, body: {}, queueName, events: payload.length };
    },
    stats: (body) => {
      const { queueName, jobId } = jobRequest.parse(body);
      const counts = table.counts(queueName, jobId);
      if (!counts) return { status: 404, body: { message: 'Job not found' } };
      const { succeeded, failed, waiting, running: started } = counts;
      return { status: 200, body: { success: succeeded, inProgress: waiting + started, failed } };
    },
    cancel: (body) => {
      const { queueName, jobId } = jobRequest.parse(body);
      return table.cancel(queueName, jobId) ? { status: 204 } : { status: 404, body: { message: 'Job not found' } };
    },
    drain: async ({ force = false } = {}) => {
      if (force) table.hurry(now());
      let runs = 0;
      for (;;) {
        runs += startDue();
        if (running.size === 0) return runs;
        await Promise.race([...running.values()].map(({ done }) => done));
      }
    },
    startDue,
    clear: () => table.clear(),
    close: () => {
      closed = true;
    },
  };
}

/** How many events run at once. The platform publishes no such number. */
const AT_ONCE = 10;

const publishRequest = z.object({
  queueName: z.string(),
  jobId: z.string(),
  payload: z
    .array(
      z.object({
        body: z.record(z.string(), z.unknown()),
        delayInSeconds: z.number().min(0).max(900).optional(),
        concurrency: z.object({ key: z.string(), limit: z.number().int().min(1) }).optional(),
      }),
    )
    .min(1)
    .max(50),
});

const jobRequest = z.object({ queueName: z.string(), jobId: z.string() });
