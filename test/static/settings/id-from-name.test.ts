import fc from 'fast-check';
import { levelId } from '../../../src/okr/ids';
import { idFromName } from '../../../static/src/surfaces/settings/id-from-name';

describe('an id made from a name', () => {
  test.each([
    ['Product area', 'product-area'],
    ['  Équipe d’été ', 'equipe-d-ete'],
    ['R&D', 'r-d'],
    ['2nd line', 'level-2nd-line'],
    ['部門', 'level'],
  ])('%s becomes %s', (name, id) => {
    expect(idFromName(name, new Set(), 'level')).toBe(id);
  });

  test('a cycle may begin with its year', () => {
    expect(idFromName('2026 spring', new Set(), 'cycle')).toBe('2026-spring');
  });

  test('a taken id gets a number', () => {
    expect(idFromName('Team', new Set(['team', 'team-2']), 'level')).toBe('team-3');
  });

  test('whatever the name, the contract takes the id', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => levelId.safeParse(idFromName(name, new Set(), 'level')).success));
  });
});
