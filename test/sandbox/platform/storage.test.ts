import { kvs, MetadataField } from '@forge/kvs';
import { createTestPlatform } from '../../support/platform';

const ada = { accountId: 'ada' };

describe('plain values', () => {
  test('what is set is read back; what is absent is undefined', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await kvs.set('dirty:KR-1', { since: 5 });
      expect(await kvs.get('dirty:KR-1')).toEqual({ since: 5 });
      expect(await kvs.get('dirty:KR-2')).toBeUndefined();
      await kvs.delete('dirty:KR-1');
      expect(await kvs.get('dirty:KR-1')).toBeUndefined();
      await expect(kvs.delete('never-there')).resolves.toBeUndefined();
    });
  });

  test('only the first of two creators succeeds', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await kvs.set('lock', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
      await expect(kvs.set('lock', 2, { keyPolicy: 'FAIL_IF_EXISTS' })).rejects.toMatchObject({ code: 'KEY_CONFLICT' });
      expect(await kvs.get('lock')).toBe(1);
    });
  });

  test('a set can answer with what it replaced or wrote', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await kvs.set('count', 1);
      expect(await kvs.set('count', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toEqual({ key: 'count', value: 1 });
      expect(await kvs.set('count', 3, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST' })).toEqual({ key: 'count', value: 3 });
      expect(await kvs.set('new', 1, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toBeUndefined();
    });
  });

  test('a value lives until its time-to-live has passed, and says when that is', async () => {
    const world = createTestPlatform();
    const end = world.clock.now() + 60_000;
    await world.run(ada, async () => {
      await kvs.set('nonce', 'n', { ttl: { value: 1, unit: 'MINUTES' } });
      const read = await kvs.get('nonce', { metadataFields: [MetadataField.EXPIRE_TIME, MetadataField.CREATED_AT] });
      expect(read).toEqual({ key: 'nonce', value: 'n', createdAt: world.clock.now(), expireTime: new Date(end).toISOString() });
      world.clock.advance(60_000);
      expect(await kvs.get('nonce')).toBeUndefined();
      await expect(kvs.set('nonce', 'm', { keyPolicy: 'FAIL_IF_EXISTS' })).resolves.toBeUndefined();
      await expect(kvs.set('x', 1, { ttl: { value: 0, unit: 'DAYS' } })).rejects.toMatchObject({ code: 'INVALID_TTL' });
    });
  });

  test('created stays, updated moves', async () => {
    const world = createTestPlatform();
    const start = world.clock.now();
    await world.run(ada, async () => {
      await kvs.set('a', 1);
      world.clock.advance(10);
      await kvs.set('a', 2);
      const read = await kvs.get('a', { metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT] });
      expect(read).toEqual({ key: 'a', value: 2, createdAt: start, updatedAt: start + 10 });
    });
  });

  test('secrets live apart and no query shows them', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      await kvs.setSecret('token', 'hush');
      expect(await kvs.getSecret('token')).toBe('hush');
      expect(await kvs.get('token')).toBeUndefined();
      expect(await kvs.query().getMany()).toMatchObject({ results: [] });
      await kvs.deleteSecret('token');
      expect(await kvs.getSecret('token')).toBeUndefined();
    });
  });

  test.each([
    ['', 'EMPTY_KEY'],
    ['a/b', 'INVALID_KEY'],
    ['   ', 'INVALID_KEY'],
    ['k'.repeat(501), 'KEY_TOO_LONG'],
  ])('the key %p is refused with %s', async (key, code) => {
    const world = createTestPlatform();
    await world.run(ada, () => expect(kvs.set(key, 1)).rejects.toMatchObject({ code }));
  });

  test('240 KiB and 31 levels fit, more does not', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });
    await createTestPlatform().run(ada, async () => {
      await kvs.set('full', 'x'.repeat(240 * 1024 - 2));
      await expect(kvs.set('over', 'x'.repeat(240 * 1024 - 1))).rejects.toMatchObject({ code: 'MAX_SIZE' });
      await kvs.set('deep', nested(31));
      await expect(kvs.set('deeper', nested(32))).rejects.toMatchObject({ code: 'MAX_DEPTH' });
      await expect(kvs.set('nothing', null)).rejects.toThrow();
    });
  });

  test('keys are paged in the order of their bytes, by prefix', async () => {
    const world = createTestPlatform();
    await world.run(ada, async () => {
      for (let n = 0; n < 12; n += 1) await kvs.set(`dirty:${String(n).padStart(2, '0')}`, n);
      await kvs.set('other', 0);
      const query = () => kvs.query().where('key', { condition: 'BEGINS_WITH', values: ['dirty:'] });
      const first = await query().getMany();
      expect(first.results.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      const rest = await query().cursor(first.nextCursor ?? '').getMany();
      expect(rest.results.map(({ value }) => value)).toEqual([10, 11]);
      expect(rest.nextCursor).toBeUndefined();
      await expect(query().limit(101).getMany()).rejects.toMatchObject({ code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE' });
      await expect(kvs.query().cursor(first.nextCursor ?? '').getMany()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    });
  });
});

test('an app without the scope storage:app is refused', async () => {
  const { manifest } = createTestPlatform().platform;
  const bare = { ...manifest, permissions: { ...manifest.permissions, scopes: [] } };
  await createTestPlatform({ manifest: bare }).run(ada, () => expect(kvs.get('a')).rejects.toMatchObject({ code: 'FORBIDDEN' }));
});

test('two installations do not see each other', async () => {
  const [one, two] = [createTestPlatform(), createTestPlatform()];
  await one.run(ada, () => kvs.set('a', 1));
  expect(await two.run(ada, () => kvs.get('a'))).toBeUndefined();
});

test('outside of an invocation there is no storage', async () => {
  await expect(kvs.get('a')).rejects.toThrow('outside of an invocation');
});
