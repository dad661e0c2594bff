import type { NumbersRead } from '../../src/app/ports';
import { sumField } from '../../src/app/sum-field';

const field = 'customfield_10016';
const sum = (pages: readonly NumbersRead[], scope = 200) => {
  const asked: Array<string | undefined> = [];
  const readNumbers = async (_jql: string, _field: string, page?: string): Promise<NumbersRead> => {
    asked.push(page);
    return pages[asked.length - 1] ?? { kind: 'unreachable' };
  };
  return { answer: sumField({ jql: 'project in (10001)', field, scope }, { readNumbers }), asked };
};
const page = (numbers: number[], next?: string): NumbersRead => ({ kind: 'page', numbers, ...(next === undefined ? {} : { next }) });

test('pages are followed by their tokens until there is none', async () => {
  const { answer, asked } = sum([page([1, 2], 'b'), page([3], 'c'), page([4])]);
  expect(await answer).toEqual({ kind: 'value', value: 10, over: 4 });
  expect(asked).toEqual([undefined, 'b', 'c']);
});

test('half a sum is no sum: when a page does not come there is no value', async () => {
  const { answer } = sum([page([1, 2], 'b'), { kind: 'unreachable', retryAfterSeconds: 30 }]);
  expect(await answer).toEqual({ kind: 'unreachable', retryAfterSeconds: 30 });
});

test('a scope known to be too large is not read at all', async () => {
  const { answer, asked } = sum([page([1])], 5001);
  expect(await answer).toMatchObject({ kind: 'refused', message: expect.stringContaining('Narrow the query') });
  expect(asked).toEqual([]);
});

test('pages are held to the bound even where Jira’s count was too low', async () => {
  const endless = Array.from({ length: 60 }, () => page(Array<number>(100).fill(1), 'next'));
  const { answer, asked } = sum(endless, 10);
  expect(await answer).toMatchObject({ kind: 'refused' });
  expect(asked).toHaveLength(51);
});

test('a sum beyond what a key result may hold is refused', async () => {
  expect(await sum([page([1e15, 1e15])]).answer).toMatchObject({ kind: 'refused' });
});
