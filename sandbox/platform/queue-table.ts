import type Database from 'libsql';
import { z } from 'zod';

/** One event of a queue, on its way to its consumer. */
export interface QueuedEvent {
  eventId: string;
  queueName: string;
  jobId: string;
  body: unknown;
  delayInSeconds: number | undefined;
  concurrency: { key: string; limit: number } | undefined;
  /** When it may run; milliseconds on the sandbox's clock. */
  dueAt: number;
  publishedAt: number;
  retries: number;
  retryReason: string | undefined;
  retryData: unknown;
  state: EventState;
}

export type EventState = 'waiting' | 'running' | 'succeeded' | 'failed';

/** Queued events on disk: they outlive the process, and one that was running when it ended runs again. */
export interface QueueTable {
  insert(event: QueuedEvent): void;
  update(event: QueuedEvent): void;
  /** Waiting events that are due, the longest due first. */
  due(now: number): QueuedEvent[];
  /** Makes every waiting event due. */
  hurry(now: number): void;
  counts(queueName: string, jobId: string): Record<EventState, number> | undefined;
  /** Drops a job's waiting events; false when there is no such job. */
  cancel(queueName: string, jobId: string): boolean;
  clear(): void;
}

export function queueTable(database: Database.Database): QueueTable {
  database.exec(SCHEMA);
  const insert = database.prepare('insert or replace into event values (?, ?, ?, ?, ?, ?)');
  const write = (event: QueuedEvent) =>
    void insert.run(event.eventId, event.queueName, event.jobId, event.state, event.dueAt, JSON.stringify(event));
  const select = (where: string, ...values: Array<string | number>) =>
    database
      .prepare(`select content from event where ${where}`)
      .all(...values)
      .map((row) => readEvent(row));

  const ofJob = (queueName: string, jobId: string) => select('queue = ? and job = ?', queueName, jobId);
  const recover = () => {
    for (const event of select("state = 'running'")) write({ ...event, state: 'waiting' });
  };
  recover();

  return {
    insert: write,
    update: write,
    due: (now) => select("state = 'waiting' and due_at <= ? order by due_at, rowid", now),
    hurry: (now) => {
      for (const event of select("state = 'waiting' and due_at > ?", now)) write({ ...event, dueAt: now });
    },
    counts: (queueName, jobId) => {
      const events = ofJob(queueName, jobId);
      const count = (state: EventState) => events.filter((event) => event.state === state).length;
      if (events.length === 0) return undefined;
      return { waiting: count('waiting'), running: count('running'), succeeded: count('succeeded'), failed: count('failed') };
    },
    cancel: (queueName, jobId) => {
      const events = ofJob(queueName, jobId);
      database.prepare("delete from event where queue = ? and job = ? and state = 'waiting'").run(queueName, jobId);
      return events.length > 0;
    },
    clear: () => void database.exec('delete from event'),
  };
}

const SCHEMA = `
  create table if not exists event (
    id text primary key, queue text not null, job text not null, state text not null, due_at integer not null,
    content text not null
  );
  create index if not exists event_by_state on event (state, due_at);
  create index if not exists event_by_job on event (queue, job);
`;

const eventSchema = z.object({
  eventId: z.string(),
  queueName: z.string(),
  jobId: z.string(),
  body: z.unknown(),
  delayInSeconds: z.number().optional(),
  concurrency: z.object({ key: z.string(), limit: z.number() }).optional(),
  dueAt: z.number(),
  publishedAt: z.number(),
  retries: z.number(),
  retryReason: z.string().optional(),
  retryData: z.unknown().optional(),
  state: z.enum(['waiting', 'running', 'succeeded', 'failed']),
});

function readEvent(row: unknown): QueuedEvent {
  const event = eventSchema.parse(JSON.parse(z.object({ content: z.string() }).parse(row).content));
  const { delayInSeconds, concurrency, retryReason, retryData } = event;
  return { ...event, delayInSeconds, concurrency, retryReason, retryData };
}
