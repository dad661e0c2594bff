import { kvs } from '@forge/kvs';
import { createMeter } from '../../../sandbox/meter/meter';
import { createTestPlatform } from '../../support/platform';

const ada = { accountId: 'ada' };

describe('rounds of reads', () => {
  test('reads issued together are one round, reads that wait for each other are several', async () => {
    const world = createTestPlatform();
    const { readRounds, storageReads } = await world.measure(ada, async () => {
      await Promise.all([kvs.get('a'), kvs.get('b'), kvs.get('c')]);
      await kvs.batchGet([{ key: 'd' }, { key: 'e' }]);
    });
    expect({ readRounds, storageReads }).toEqual({ readRounds: 2, storageReads: 5 });
  });

  test('two chains side by side are as long as the longer one', async () => {
    const world = createTestPlatform();
    await world.run(ada, () => kvs.set('big', 'x'.repeat(200_000)));
    world.meter.reset();
    const chain = async (...keys: string[]) => {
      for (const key of keys) await kvs.get(key);
    };
    const { readRounds } = await world.measure(ada, () => Promise.all([chain('a', 'b', 'c'), chain('big', 'big')]));
    expect(readRounds).toBe(3);
  });

  test('writes are no rounds', async () => {
    const world = createTestPlatform();
    const reading = await world.measure(ada, async () => {
      await kvs.set('a', 'four');
      await kvs.transact().set('b', 1).set('c', 22).execute();
    });
    expect(reading).toMatchObject({ readRounds: 0, storageReads: 0, storageWrites: 3, bytesWritten: 6 + 1 + 2 });
  });

  test('what is refused is not written', async () => {
    const world = createTestPlatform();
    const { storageWrites } = await world.measure(ada, () => kvs.set('a/b', 1).catch(() => undefined));
    expect(storageWrites).toBe(0);
  });

  test('an empty read is charged as one kilobyte', async () => {
    const world = createTestPlatform();
    expect(await world.measure(ada, () => kvs.get('nothing'))).toMatchObject({ bytesRead: 1024, storageReads: 1 });
  });
});

describe('the total', () => {
  test('adds up what invocations used, and keeps bridge requests apart', () => {
    const meter = createMeter();
    const jira = { kind: 'jira', invocationId: 'i', route: 'GET /x', status: 200, points: 5 } as const;
    meter.record({ ...jira, via: 'asUser' });
    meter.record({ ...jira, via: 'bridge' });
    meter.record({ ...jira, via: 'rest' });
    meter.record({ kind: 'invocation', invocationId: 'i', functionKey: 'door', milliseconds: 300, failed: false });
    const { invocations, total } = meter.read();
    expect(invocations).toMatchObject([{ functionKey: 'door', jiraRequests: 1, jiraPoints: 5 }]);
    expect(total).toMatchObject({ invocations: 1, bridgeRequests: 1, jiraRequests: 1, jiraPoints: 5 });
    meter.reset();
    expect(meter.read()).toMatchObject({ invocations: [], total: { invocations: 0 } });
  });

  test('is priced by the published list', () => {
    const meter = createMeter({ memoryMb: 512 });
    meter.record({ kind: 'invocation', invocationId: 'i', functionKey: 'door', milliseconds: 2_000_000, failed: false });
    meter.record({ kind: 'storage', invocationId: 'i', operation: 'set', reads: 0, writes: 1, bytesRead: 1e9, bytesWritten: 1e9, round: 0 });
    const { price } = meter.read();
    expect(price.functions).toBeCloseTo(1000 * 0.000025);
    expect(price.storageReads).toBeCloseTo(0.055);
    expect(price.storageWrites).toBeCloseTo(1.09);
    expect(price.dueAfterAllowances).toBeCloseTo(0.9 * 0.055 + 0.9 * 1.09);
  });
});
