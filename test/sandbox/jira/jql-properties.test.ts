import fc from 'fast-check';
import type { IssueRecord } from '../../../sandbox/jira/records';
import { anIssue, aJira, ada, search, SMALL } from './a-jira';

const CLAUSES = [
  { field: 'status', values: ['"To Do"', '"In Progress"', 'Done'] },
  { field: 'assignee', values: ['ada', 'ben', 'eve'] },
  { field: 'labels', values: ['risk', 'ui', 'debt'] },
  { field: 'parent', values: ['PAY-1', 'PAY-3', 'SEC-1'] },
  { field: 'cf[10016]', values: ['1', '2', '3'] },
  { field: 'priority', values: ['High', 'Medium', 'Low'] },
];

const points = (value: number | null): IssueRecord['numbers'] => (value === null ? {} : { customfield_10016: value });

const made = fc.sample(
  fc.record<Pick<IssueRecord, 'statusId' | 'assignee' | 'labels' | 'parentId' | 'priorityId' | 'numbers'>>({
    statusId: fc.constantFrom('1', '2', '4'),
    assignee: fc.constantFrom('ada', 'ben', 'eve', null),
    labels: fc.subarray(['risk', 'ui', 'debt']),
    parentId: fc.constantFrom('20001', '20003', '20006', null),
    priorityId: fc.constantFrom('1', '2', '3', null),
    numbers: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }).map(points),
  }),
  { numRuns: 120, seed: 7 },
);
const issues = made.map((fields, index) => anIssue({ ...fields, id: String(30000 + index), key: `PAY-${100 + index}` }));
const { jira } = aJira({ ...SMALL, issues: [...(SMALL.issues ?? []), ...issues] });

const aClause = fc
  .constantFrom(...CLAUSES)
  .chain(({ field, values }) => fc.subarray(values, { minLength: 1 }).map((some) => ({ field, some })));
const aQuery = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    aClause.map(({ field, some }) => `${field} in (${some.join(', ')})`),
    fc.tuple(tie('query'), fc.constantFrom('AND', 'OR'), tie('query')).map(([left, word, right]) => `(${left} ${word} ${right})`),
    tie('query').map((query) => `NOT (${query})`),
  ),
})).query;

const found = async (jql: string) => new Set(await search(jira, ada, jql));

test('IN finds what the equalities joined by OR find', async () => {
  await fc.assert(
    fc.asyncProperty(aClause, async ({ field, some }) => {
      const equalities = some.map((value) => `${field} = ${value}`).join(' OR ');
      expect(await found(`${field} in (${some.join(', ')})`)).toEqual(await found(equalities));
    }),
    { numRuns: 30 },
  );
});

test('a clause, its opposite and emptiness share out all issues, each once', async () => {
  const everything = await found('project in (PAY, SEC)');
  await fc.assert(
    fc.asyncProperty(aClause, async ({ field, some }) => {
      const list = `(${some.join(', ')})`;
      const parts = [await found(`${field} in ${list}`), await found(`NOT ${field} in ${list}`), await found(`${field} is EMPTY`)];
      expect(new Set(parts.flatMap((part) => [...part]))).toEqual(everything);
      expect(parts.reduce((sum, part) => sum + part.size, 0)).toBe(everything.size);
    }),
    { numRuns: 30 },
  );
});

test('no issue is in a query and in its NOT; NOT NOT is the query itself', async () => {
  await fc.assert(
    fc.asyncProperty(aQuery, async (query) => {
      const [inside, outside, again] = [await found(query), await found(`NOT (${query})`), await found(`NOT (NOT (${query}))`)];
      expect([...inside].filter((key) => outside.has(key))).toEqual([]);
      expect(again).toEqual(inside);
    }),
    { numRuns: 60 },
  );
});
