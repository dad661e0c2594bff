import fc from 'fast-check';
import { queriesOf } from '../../src/measure/queries-of';
import { shareOf, sumOf } from '../../src/measure/value-of-query';
import { projectId } from '../../src/okr/ids';

const projects = [projectId.parse('10001')];

describe('A share', () => {
  test('is in percent, with the number of issues it is taken of', () => {
    expect(shareOf(214, 107)).toEqual({ kind: 'value', value: 50, over: 214 });
    expect(shareOf(3, 0)).toEqual({ kind: 'value', value: 0, over: 3 });
  });

  test('of nothing has no value', () => expect(shareOf(0, 0)).toMatchObject({ kind: 'empty' }));

  test('is never more than the whole, though its two counts are taken a moment apart', () => {
    expect(shareOf(10, 11)).toEqual({ kind: 'value', value: 100, over: 10 });
  });

  test('asks for its scope, and for what of it also matches; neither query can leave its parentheses', () => {
    expect(queriesOf({ kind: 'share', jql: 'type = Bug OR type = Task ORDER BY created', also: 'reopened = Yes or labels = again', projects })).toEqual({
      kind: 'queries',
      queries: [
        { part: 'jql', jql: 'project in (10001) AND (type = Bug or type = Task)' },
        { part: 'also', jql: 'project in (10001) AND (type = Bug or type = Task) AND (reopened = Yes or labels = again)' },
      ],
    });
    expect(queriesOf({ kind: 'share', jql: 'type = Bug', also: 'status = Done) OR (project is not EMPTY', projects })).toMatchObject({
      kind: 'refused',
      part: 'also',
    });
  });
});

describe('A sum', () => {
  test('is of the issues that hold a number, over all of the scope', () => {
    expect(sumOf([3, null, 5])).toEqual({ kind: 'value', value: 8, over: 3 });
    expect(sumOf([0, null])).toEqual({ kind: 'value', value: 0, over: 2 });
  });

  test('of nothing has no value, and neither has one of issues without numbers: a field that is gone reads like this', () => {
    expect(sumOf([])).toMatchObject({ kind: 'empty' });
    expect(sumOf([null, null])).toMatchObject({ kind: 'empty' });
  });

  test('does not gather errors: tenths add up to what a person would write', () => {
    expect(sumOf(Array<number>(1000).fill(0.1))).toMatchObject({ value: 100 });
  });

  test('does not depend on the order in which Jira gives the issues', () => {
    const hundredths = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100), { minLength: 1 });
    fc.assert(
      fc.property(hundredths, (numbers) => {
        const [one, other] = [sumOf(numbers), sumOf([...numbers].reverse())];
        const valueOf = (sum: typeof one) => (sum.kind === 'value' ? sum.value.toFixed(6).replace('-0.000000', '0.000000') : '');
        expect(valueOf(one)).toBe(valueOf(other));
      }),
    );
  });
});
