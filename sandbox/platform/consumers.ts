import { z } from 'zod';
import type { Functions } from './functions';
import type { AppManifest } from './manifest';
import type { QueuedEvent } from './queue-table';

/** The manifest's consumers: which queues are read, and how an event reaches its function. */
export interface Consumers {
  isConsumed(queueName: string): boolean;
  consume(event: QueuedEvent, now: number): Promise<unknown>;
}

export function appConsumers(manifest: AppManifest, functions: Functions): Consumers {
  const consumers = new Map((manifest.modules.consumer ?? []).map((entry) => consumerModule.parse(entry)).map((entry) => [entry.queue, entry]));
  return {
    isConsumed: (queueName) => consumers.has(queueName),
    consume: (event, now) => {
      const consumer = consumers.get(event.queueName);
      if (!consumer) throw new Error(`No consumer reads queue "${event.queueName}".`);
      const caller = { accountId: null, moduleKey: consumer.key, moduleType: 'consumer' };
      if ('function' in consumer) return functions.call(consumer.function, asyncEvent(event, now), caller);
      const { function: functionKey, method } = consumer.resolver;
      // The shape for consumers with a resolver is inferred from the resolver library, which reads `call.jobId`.
      const call = { functionKey: method, payload: event.body, jobId: event.jobId };
      return functions.call(functionKey, { call, context: {} }, caller);
    },
  };
}

const consumerModule = z.union([
  z.object({ key: z.string(), queue: z.string(), function: z.string() }),
  z.object({ key: z.string(), queue: z.string(), resolver: z.object({ function: z.string(), method: z.string() }) }),
]);

/** What a consumer's function gets: `AsyncEvent` of @forge/events. */
function asyncEvent(event: QueuedEvent, now: number) {
  const { body, delayInSeconds, concurrency, queueName, jobId, eventId, retries, retryReason, retryData } = event;
  return {
    body, queueName, jobId, eventId,
    ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(retries === 0 ? {} : { retryContext: { retryCount: retries, retryReason, retryData, retentionWindow: retention(event, now) } }),
  };
}

/** Events are kept for 24 hours ("Async events": retention window). */
function retention({ publishedAt }: QueuedEvent, now: number) {
  const remainingTimeMs = Math.max(0, publishedAt + 24 * 3_600_000 - now);
  return { startTime: new Date(publishedAt).toISOString(), remainingTimeMs };
}
