import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import fc from 'fast-check';
import { parseManifest } from '../../../sandbox/platform/manifest';
import { createTestPlatform } from '../../support/platform';

const manifest = parseManifest(`
app:
  id: ari:cloud:ecosystem::app/test
  storage:
    entities:
      - name: employee
        attributes:
          surname: { type: string }
          age: { type: integer }
          gender: { type: string }
          height: { type: float }
          active: { type: boolean }
          body: { type: any }
        indexes:
          - surname
          - active
          - { name: by-age, range: [age] }
          - { name: by-age-per-gender, partition: [gender, active], range: [age] }
modules: {}
permissions: { scopes: [storage:app] }
`);

interface Employee {
  surname?: string;
  age?: number;
  gender?: string;
  height?: number;
  active?: boolean;
  body?: unknown;
}

const employees = kvs.entity<Employee>('employee');

/** Runs code in a fresh installation that holds these employees. */
const given = async (staff: Record<string, Employee>, work: () => Promise<void>) => {
  const world = createTestPlatform({ manifest });
  await world.run({ accountId: 'ada' }, async () => {
    for (const [key, employee] of Object.entries(staff)) await employees.set(key, employee);
    await work();
  });
};

const keys = ({ results }: { results: Array<{ key: string }> }) => results.map(({ key }) => key);

describe('what an entity accepts', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['an undeclared attribute', { rank: 1 }, 'INVALID_ENTITY_ATTRIBUTE'],
    ['text for a number', { age: '5' }, 'INCORRECT_PROPERTY_TYPE'],
    ['more than 32 bits', { age: 2 ** 31 }, 'INCORRECT_PROPERTY_TYPE'],
    ['a fraction for an integer', { age: 1.5 }, 'INCORRECT_PROPERTY_TYPE'],
    ['blank text', { surname: '  ' }, 'INCORRECT_PROPERTY_TYPE'],
    ['null', { surname: null }, 'INCORRECT_PROPERTY_TYPE'],
    ['null for anything', { body: null }, 'INCORRECT_PROPERTY_TYPE'],
    ['an indexed value of more than 900 bytes', { surname: 'x'.repeat(901) }, 'MAX_SIZE'],
  ])('not %s', async (_, value, code) => {
    await given({}, () => expect(kvs.entity<Record<string, unknown>>('employee').set('e', value)).rejects.toMatchObject({ code }));
  });

  test('the borders of 32 bits, and anything but null where any is declared', async () => {
    await given({ low: { age: -(2 ** 31) }, high: { age: 2 ** 31 - 1 } }, async () => {
      await employees.set('e', { body: { deep: [1, { two: null }] }, height: 0.5 });
      expect(await employees.get('e')).toEqual({ body: { deep: [1, { two: null }] }, height: 0.5 });
      await expect(kvs.entity('employee').set('list', [1])).rejects.toMatchObject({ code: 'INVALID_ENTITY_VALUE' });
      await expect(kvs.entity('stranger').get('e')).rejects.toMatchObject({ code: 'SCHEMA_NOT_FOUND' });
    });
  });
});

describe('queries', () => {
  const staff: Record<string, Employee> = {
    a: { surname: 'Adams', age: 30, gender: 'f', active: true },
    b: { surname: 'Brown', age: 20, gender: 'f', active: true },
    c: { surname: 'Clark', age: 40, gender: 'f', active: false },
    d: { surname: 'Davis', age: 20, gender: 'm', active: true },
    e: { surname: 'Evans' },
  };

  test('a plain index ranges over its attribute; who has none is not in it', async () => {
    await given(staff, async () => {
      const query = () => employees.query().index('by-age');
      expect(keys(await query().getMany())).toEqual(['b', 'd', 'a', 'c']);
      expect(keys(await query().sort(Sort.DESC).getMany())).toEqual(['c', 'a', 'd', 'b']);
      expect(keys(await query().where(WhereConditions.greaterThan(20)).getMany())).toEqual(['a', 'c']);
      expect(keys(await query().where(WhereConditions.between(20, 30)).getMany())).toEqual(['b', 'd', 'a']);
      expect(keys(await employees.query().index('surname').where(WhereConditions.beginsWith('C')).getMany())).toEqual(['c']);
    });
  });

  test('a partition is matched exactly, value by value in declared order', async () => {
    await given(staff, async () => {
      const query = (partition: unknown[]) => employees.query().index('by-age-per-gender', { partition });
      expect(keys(await query(['f', true]).getMany())).toEqual(['b', 'a']);
      expect(keys(await query(['f', true]).where(WhereConditions.lessThan(25)).getMany())).toEqual(['b']);
      await expect(query(['f']).getMany()).rejects.toMatchObject({ code: 'INSUFFICIENT_FILTER_VALUES' });
      await expect(query([true, 'f']).getMany()).rejects.toMatchObject({ code: 'INCORRECT_PROPERTY_TYPE' });
    });
  });

  test('by-key is there without being declared; other names are refused', async () => {
    await given(staff, async () => {
      expect(keys(await employees.query().index('by-key').where(WhereConditions.greaterThan('c')).getMany())).toEqual(['d', 'e']);
      await expect(employees.query().index('age').getMany()).rejects.toMatchObject({ code: 'INVALID_ENTITY_INDEX' });
    });
  });

  test('conditions are held against the type of their attribute', async () => {
    await given(staff, async () => {
      const ages = () => employees.query().index('by-age');
      await expect(ages().where(WhereConditions.beginsWith('3')).getMany()).rejects.toMatchObject({ code: 'INVALID_FILTER_CONDITION' });
      await expect(ages().where(WhereConditions.equalTo('30')).getMany()).rejects.toMatchObject({ code: 'INVALID_FILTER_VALUES' });
      const anything = new Filter<Employee>().and('body', FilterConditions.exists());
      await expect(ages().filters(anything).getMany()).rejects.toMatchObject({ code: 'UNPROCESSABLE_ENTITY' });
      expect(keys(await employees.query().index('active').where(WhereConditions.equalTo(false)).getMany())).toEqual(['c']);
    });
  });

  test('filters sift a page after it is read, so a page can be empty and still lead on', async () => {
    await given(staff, async () => {
      const only = new Filter<Employee>().and('surname', FilterConditions.equalTo('Clark'));
      const query = () => employees.query().index('by-age').filters(only).limit(2);
      const first = await query().getMany();
      expect(keys(first)).toEqual([]);
      const second = await query().cursor(first.nextCursor ?? '').getMany();
      expect(keys(second)).toEqual(['c']);
      expect(second.nextCursor).toBeUndefined();
    });
  });

  test('either of two conditions, or what is absent', async () => {
    await given(staff, async () => {
      const query = (filter: Parameters<ReturnType<ReturnType<typeof employees.query>['index']>['filters']>[0]) =>
        employees.query().index('surname').filters(filter).getMany();
      const either = new Filter<Employee>().or('age', FilterConditions.equalTo(40)).or('surname', FilterConditions.contains('vi'));
      expect(keys(await query(either))).toEqual(['c', 'd']);
      expect(keys(await query(new Filter<Employee>().and('age', FilterConditions.notExists())))).toEqual(['e']);
    });
  });
});

test('pages, put together, are the whole index in order, whatever their size', async () => {
  const person = fc.record({ age: fc.integer({ min: -3, max: 3 }), surname: fc.constantFrom('A', 'b', 'é', '𝒵', 'z') });
  await fc.assert(
    fc.asyncProperty(fc.array(person, { maxLength: 25 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom(Sort.ASC, Sort.DESC), async (people, limit, sort) => {
      const staff = Object.fromEntries(people.map((each, place) => [`p${place}`, each]));
      await given(staff, async () => {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const query = employees.query().index('surname').sort(sort).limit(limit);
          const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
          seen.push(...keys(page));
          cursor = page.nextCursor;
        } while (cursor !== undefined);
        const order = (left: string, right: string) => Buffer.compare(Buffer.from(left), Buffer.from(right));
        const expected = Object.keys(staff).sort((left, right) => order(staff[left]?.surname ?? '', staff[right]?.surname ?? '') || order(left, right));
        expect(seen).toEqual(sort === Sort.ASC ? expected : expected.reverse());
      });
    }),
    { numRuns: 30 },
  );
});
