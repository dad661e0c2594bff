import fc from 'fast-check';
import type { Kind } from '../../src/app/records';
import { storedKey } from '../../src/store/entities';

const keys: ReadonlyArray<[Kind, string, string]> = [
  ['team', 'SUP', 'SUP'],
  ['objective', 'SUP-O1', 'SUP-O1'],
  ['key-result', 'SUP-KR12', 'SUP-KR12'],
  ['kr-state', 'SUP-KR12', 'SUP-KR12#state'],
  ['series', 'SUP-KR12', 'SUP-KR12#series'],
  ['outline', 'SUP:2026-q1', 'SUP:2026-q1#outline'],
  ['issue-links', '10021', '10021'],
  ['counter', 'SUP:KR', 'SUP:KR'],
  ['account', '712020:0a1b-2c3d', '712020:0a1b-2c3d#account'],
  ['check-in', 'SUP-KR1:2026-02-16T09:14:00.000Z:2026-02-16T09:14:00.000Z:712020:0a1b', 'SUP-KR1:2026-02-16T09:14:00.000Z:2026-02-16T09:14:00.000Z:712020:0a1b'],
  ['change', 'settings:limits:2026-02-16T09:14:00.000Z:maya', 'settings:limits:2026-02-16T09:14:00.000Z:maya'],
  ['limits', 'limits', 'limits'],
];

describe('A storage key', () => {
  test.each(keys)('of a %s record is %s', (kind, key, stored) => {
    expect(storedKey({ kind, key })).toBe(stored);
  });

  test.each<[Kind, string]>([
    ['key-result', 'SUP-KR12#state'],
    ['key-result', 'SUP-O1'],
    ['objective', 'SUP-KR1'],
    ['team', 'SUP:KR'],
    ['team', 'SUP\n'],
    ['issue-links', '10021#outline'],
    ['outline', 'SUP:2026-q1#standing'],
    ['counter', 'SUP:X'],
    ['check-in', 'SUP-KR1:now:now:maya'],
    ['change', 'Settings: limits:2026-02-16T09:14:00.000Z:maya'],
    ['limits', 'limits#outline'],
    ['limits', ''],
  ])('of a %s record is never %j', (kind, key) => {
    expect(() => storedKey({ kind, key })).toThrow(TypeError);
  });

  test('is never another kind’s, whatever text is taken for one, and its refusal does not repeat the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys.map(([kind]) => kind)), fc.string(), (kind, key) => {
        try {
          expect(storedKey({ kind, key })).not.toMatch(/#.*#|\s/);
        } catch (error) {
          expect(String(error)).toBe(`TypeError: This is no key of a ${kind} record.`);
        }
      }),
    );
  });
});
