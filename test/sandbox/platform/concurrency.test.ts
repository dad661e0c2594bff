import Database from 'libsql';
import { createQueue } from '../../../sandbox/platform/queue';
import { queueTable } from '../../../sandbox/platform/queue-table';

/** A queue whose consumer takes a moment and counts how many run at once. */
const busyQueue = (database = new Database(':memory:')) => {
  const seen = { now: 0, most: 0, names: [] as unknown[] };
  const queue = createQueue({
    table: queueTable(database),
    now: () => 0,
    isConsumed: () => true,
    consume: async ({ body }) => {
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      await new Promise((done) => setTimeout(done, 2));
      seen.now -= 1;
      seen.names.push(body);
    },
  });
  return { queue, seen, database };
};

const events = (count: number, concurrency?: { key: string; limit: number }) => ({
  queueName: 'measure',
  jobId: 'job',
  payload: Array.from({ length: count }, (_, n) => ({ body: { n }, ...(concurrency ? { concurrency } : {}) })),
});

test('events of one concurrency key run no more at a time than its limit', async () => {
  const { queue, seen } = busyQueue();
  queue.publish(events(9, { key: 'site', limit: 2 }));
  expect(await queue.drain()).toBe(9);
  expect(seen.most).toBe(2);
});

test('events without a key run side by side', async () => {
  const { queue, seen } = busyQueue();
  queue.publish(events(5));
  await Promise.all([queue.drain(), queue.drain()]);
  expect(seen).toMatchObject({ most: 5, now: 0 });
  expect(seen.names).toHaveLength(5);
});

test('what was running when the process ended runs again: at least once', async () => {
  const { queue, database } = busyQueue();
  queue.publish(events(1));
  database.exec("update event set state = 'running', content = replace(content, '\"waiting\"', '\"running\"')");
  const reborn = busyQueue(database);
  expect(await reborn.queue.drain()).toBe(1);
});
