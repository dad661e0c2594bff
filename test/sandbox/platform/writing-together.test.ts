import { Filter, FilterConditions, kvs } from '@forge/kvs';
import fc from 'fast-check';
import { createTestPlatform } from '../../support/platform';

const ada = { accountId: 'ada' };

interface Team {
  version: number;
  archived?: boolean;
  body?: unknown;
}

const teams = kvs.entity<Team>('team');
const atVersion = (version: number) => ({
  entityName: 'team',
  conditions: new Filter<Team>().and('version', FilterConditions.equalTo(version)),
});
const absent = { entityName: 'team', conditions: new Filter<Team>().and('version', FilterConditions.notExists()) };

describe('a transaction', () => {
  test('writes entities and values together', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await kvs.transact().set<Team>('growth', { version: 1 }, absent).set('marker', true).execute();
      expect(await teams.get('growth')).toEqual({ version: 1 });
      expect(await kvs.get('marker')).toBe(true);
    });
  });

  test('writes nothing when one condition does not hold', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await teams.set('growth', { version: 1 });
      const late = kvs.transact().set('marker', true).set<Team>('growth', { version: 2 }, atVersion(0)).execute();
      await expect(late).rejects.toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
      expect(await kvs.get('marker')).toBeUndefined();
      expect(await teams.get('growth')).toEqual({ version: 1 });
    });
  });

  test('writes nothing when one value is refused', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      const bad = kvs.transact().set('marker', true).set('growth', { version: 'one' }, { entityName: 'team' }).execute();
      await expect(bad).rejects.toMatchObject({ code: 'INCORRECT_PROPERTY_TYPE' });
      expect(await kvs.get('marker')).toBeUndefined();
    });
  });

  test('creates only once: of two that ask that nothing exists, one wins', async () => {
    const world = createTestPlatform();
    const create = (version: number) => world.run(ada, () => kvs.transact().set<Team>('growth', { version }, absent).execute());
    const outcomes = await Promise.allSettled([create(1), create(2)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('checks and deletes on conditions', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await teams.set('growth', { version: 3 });
      await kvs.transact().check<Team>('growth', atVersion(3)).set('a', 1).execute();
      await expect(kvs.transact().check<Team>('nobody', absent).execute()).rejects.toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
      await expect(kvs.transact().delete<Team>('growth', atVersion(2)).execute()).rejects.toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
      await kvs.transact().delete<Team>('growth', atVersion(3)).execute();
      expect(await teams.get('growth')).toBeUndefined();
    });
  });

  test('keeps a time-to-live only as the fourth argument of set', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await kvs.transact().set('nonce', 1, undefined, { ttl: { value: 1, unit: 'HOURS' } }).execute();
      world.clock.advance(3_600_000);
      expect(await kvs.get('nonce')).toBeUndefined();
    });
  });

  test('takes 25 operations, and each key once', async () => {
    const world = createTestPlatform();
    const sets = (count: number) => {
      const transaction = kvs.transact();
      for (let n = 0; n < count; n += 1) transaction.set(`k${n}`, n);
      return transaction;
    };
    await world.run(ada, async () => {
      await sets(25).execute();
      await expect(sets(26).execute()).rejects.toMatchObject({ code: 'UNPROCESSABLE_ENTITY' });
      await expect(kvs.transact().set('same', 1).delete('same').execute()).rejects.toMatchObject({ code: 'KEY_DUPLICATION_ERROR' });
    });
  });

  test('takes one key under two entities, unless told to read the rule by the letter', async () => {
    const world = createTestPlatform();
    const both = () => kvs.transact().set('same', 1).set<Team>('same', { version: 1 }, { entityName: 'team' }).execute();
    await world.run(ada, both);
    world.faults.keysOncePerTransaction = true;
    await expect(world.run(ada, both)).rejects.toMatchObject({ code: 'KEY_DUPLICATION_ERROR' });
  });

  test('of many editors who each read a version, exactly one saves it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }), async (editors, rounds) => {
        const world = createTestPlatform();
        await world.run(ada, () => teams.set('growth', { version: 0 }));
        let saved = 0;
        const edit = () =>
          world.run(ada, async () => {
            const version = (await teams.get('growth'))?.version ?? -1;
            await kvs.transact().set<Team>('growth', { version: version + 1 }, atVersion(version)).execute().then(
              () => { saved += 1; },
              () => undefined,
            );
          });
        for (let round = 0; round < rounds; round += 1) await Promise.all(Array.from({ length: editors }, edit));
        expect(await world.run(ada, () => teams.get('growth'))).toEqual({ version: saved });
        expect(saved).toBe(rounds);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a batch', () => {
  test('reports per key what was found and what was not', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await kvs.batchSet<unknown>([{ key: 'growth', entityName: 'team', value: { version: 1 } }, { key: 'plain', value: 1 }]);
      const { successfulKeys, failedKeys } = await kvs.batchGet([{ key: 'growth', entityName: 'team' }, { key: 'plain' }, { key: 'gone' }]);
      expect(successfulKeys).toMatchObject([{ key: 'growth', entityName: 'team', value: { version: 1 } }, { key: 'plain', value: 1 }]);
      expect(failedKeys).toMatchObject([{ key: 'gone', error: { code: 'KEY_NOT_FOUND' } }]);
      await kvs.batchDelete([{ key: 'plain' }]);
      expect(await kvs.get('plain')).toBeUndefined();
    });
  });

  test('saves what it can when one value is refused', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      const { successfulKeys, failedKeys } = await kvs.batchSet([
        { key: 'good', entityName: 'team', value: { version: 1 } },
        { key: 'bad', entityName: 'team', value: { version: 1.5 } },
      ]);
      expect(successfulKeys).toEqual([{ key: 'good', entityName: 'team' }]);
      expect(failedKeys).toMatchObject([{ key: 'bad', error: { code: 'INCORRECT_PROPERTY_TYPE' } }]);
    });
  });

  test('fails whole when empty, above 25 keys or with a key twice', async () => {
    const world = createTestPlatform();
    const items = (count: number) => Array.from({ length: count }, (_, n) => ({ key: `k${n}` }));
    await world.run(ada, async () => {
      await expect(kvs.batchGet([])).rejects.toThrow();
      await expect(kvs.batchGet(items(26))).rejects.toMatchObject({ code: 'TOO_MANY_BATCH_ENTITIES' });
      await expect(kvs.batchGet([{ key: 'a' }, { key: 'a' }])).rejects.toMatchObject({ code: 'KEY_DUPLICATION_ERROR' });
      await expect(kvs.batchGet([{ key: 'a' }, { key: 'a', entityName: 'team' }])).resolves.toBeDefined();
      expect((await kvs.batchGet(items(25))).failedKeys).toHaveLength(25);
    });
  });
});

describe('faults', () => {
  test('a lagging query sees what was, a get what is', async () => {
    const world = createTestPlatform();
    const versions = async () => (await teams.query().index('by-key').getMany()).results.map(({ value }) => value.version);
    await world.run(ada, async () => {
      await teams.set('growth', { version: 1 });
      world.faults.queryLagMs = 5000;
      world.clock.advance(1);
      await teams.set('growth', { version: 2 });
      await teams.set('retention', { version: 1 });
      expect(await teams.get('growth')).toEqual({ version: 2 });
      expect(await versions()).toEqual([1]);
      world.clock.advance(4999);
      expect(await versions()).toEqual([1]);
      world.clock.advance(1);
      expect(await versions()).toEqual([2, 1]);
      await teams.delete('growth');
      expect(await versions()).toEqual([2, 1]);
      world.clock.advance(5000);
      expect(await versions()).toEqual([1]);
    });
  });

  test('so does a lagging batch read', async () => {
    const world = createTestPlatform();
    const read = async () => (await kvs.batchGet<Team>([{ key: 'growth', entityName: 'team' }])).successfulKeys.map(({ value }) => value.version);
    await world.run(ada, async () => {
      world.faults.batchReadLagMs = 1000;
      await teams.set('growth', { version: 1 });
      expect(await read()).toEqual([]);
      world.clock.advance(1000);
      await teams.set('growth', { version: 2 });
      expect(await read()).toEqual([1]);
      world.clock.advance(1000);
      expect(await read()).toEqual([2]);
    });
  });

  test('a named key can fail with something else than "not found"', async () => {
    const world = createTestPlatform();
    world.faults.failingKeys = { 'team/growth': 'INTERNAL_SERVER_ERROR' };
    await world.run(ada, async () => {
      await teams.set('retention', { version: 1 });
      const { successfulKeys, failedKeys } = await kvs.batchGet([{ key: 'growth', entityName: 'team' }, { key: 'retention', entityName: 'team' }]);
      expect(successfulKeys).toHaveLength(1);
      expect(failedKeys).toMatchObject([{ key: 'growth', error: { code: 'INTERNAL_SERVER_ERROR' } }]);
      await expect(teams.get('growth')).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    });
  });
});
