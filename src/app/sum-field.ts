import { sumOf, type ValueOfQuery } from '../measure/value-of-query';
import { amount } from '../okr/target';
import type { JiraAsApp, NotAnswered } from './ports';

/** The most issues a sum reads: each is a quota point at every run. */
export const MOST_SUMMED = 5000;

/** Adds up a number field over the issues of a query, 100 a request. `scope` is how many there are by Jira's count. */
export async function sumField(
  { jql, field, scope }: { jql: string; field: string; scope: number },
  jira: Pick<JiraAsApp, 'readNumbers'>,
): Promise<ValueOfQuery | NotAnswered> {
  if (scope > MOST_SUMMED) return tooMany;
  const numbers: Array<number | null> = [];
  let page: string | undefined;
  do {
    const read = await jira.readNumbers(jql, field, page);
    if (read.kind !== 'page') return read;
    numbers.push(...read.numbers);
    // The count is Jira's estimate, so the pages are held to the bound too.
    if (numbers.length > MOST_SUMMED) return tooMany;
    page = read.next;
  } while (page !== undefined);
  const sum = sumOf(numbers);
  return sum.kind === 'value' && !amount.safeParse(sum.value).success ? tooLarge : sum;
}

const tooMany: NotAnswered = {
  kind: 'refused',
  message: 'The query finds more than 5,000 issues, the most that are added up. Narrow the query.',
};

const tooLarge: NotAnswered = { kind: 'refused', message: 'The sum is beyond 10^15, the largest number of a key result.' };
