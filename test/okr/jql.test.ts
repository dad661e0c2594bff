import { JastBuilder, type Jast } from '@atlaskit/jql-ast';
import fc from 'fast-check';
import { amongIds, linkedTo, notAmongIds, quoted } from '../../src/okr/jql';

/** The single condition of a query: its field and the one value it compares with. */
function onlyCondition(jql: string) {
  const tree: Jast = new JastBuilder().build(jql);
  expect(tree.errors).toEqual([]);
  const where = tree.query?.where;
  if (where?.clauseType !== 'terminal') throw new Error(`${jql} is more than one condition`);
  return where;
}

describe('A query that Throughline puts together', () => {
  test('lists ids, keys and nothing else', () => {
    expect(amongIds('parent', ['10021', '10022'])).toBe('parent in (10021, 10022)');
    expect(notAmongIds('resolution', ['3'])).toBe('resolution not in (3)');
    expect(linkedTo('PAY-KR12')).toBe('okrKeyResult = "PAY-KR12"');
    expect(linkedTo('PAY-O3')).toBe('okrObjective = "PAY-O3"');
  });

  test.each(['1) OR (1', '', ' 1', '1\n', '-1', '1e3', 'SUP-1', '0x10'])('takes %j for no id', (id) => {
    expect(() => amongIds('id', ['1', id])).toThrow(TypeError);
  });

  test.each(['PAY-KR0', 'pay-KR1', 'PAY-KR1" OR project = SECRET', 'PAY-KR1\n', 'PAY'])('takes %j for no key', (key) => {
    expect(() => linkedTo(key)).toThrow(TypeError);
  });

  test('has no empty list', () => {
    expect(() => amongIds('id', [])).toThrow('no empty lists');
  });

  test('keeps any text within its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(onlyCondition(`summary ~ ${quoted(text)}`).operator?.value).toBe('~');
      }),
    );
    expect(quoted('say "no" \\ or\n')).toBe('"say \\"no\\" \\\\ or\\u000a"');
  });
});
