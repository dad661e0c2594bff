import type { Operand, TerminalClause } from '@atlaskit/jql-ast';
import { sql, type SqlValue } from '../sql';
import { dateField } from './date-field';
import { dayAround } from './dates';
import type { JqlField } from './field';
import { operandValues } from './operand';
import type { JqlScope } from './scope';
import { userField } from './user-field';

/** What the predicates after WAS or CHANGED ask for; all of it at once. */
export interface Predicates {
  readonly from?: readonly SqlValue[];
  readonly to?: readonly SqlValue[];
  readonly by?: readonly SqlValue[];
  readonly times: readonly Span[];
}

/** Milliseconds since 1970; `end` not included. */
interface Span {
  readonly start?: number;
  readonly end?: number;
}

interface Context {
  field: JqlField;
  name: string;
  scope: JqlScope;
}

/**
 * Reads BEFORE, AFTER, ON, DURING and BY and, where the grammar lets them stand (after CHANGED), FROM and TO. Notes what is
 * wrong in the scope.
 */
export function predicates(written: TerminalClause['predicates'], context: Context): Predicates {
  return written.reduce<Predicates>((asked, { operator: { value: predicate }, operand }) => {
    if (!operand) return problem(context, asked, `Expecting a value after '${predicate}'.`);
    if (predicate === 'by') return { ...asked, by: operandValues(operand, userField(sql`h.author`), 'by', context.scope) };
    if (predicate === 'from' || predicate === 'to') {
      return { ...asked, [predicate]: operandValues(operand, context.field, context.name, context.scope) };
    }
    const span = spanOf(predicate, operand, context);
    return span ? { ...asked, times: [...asked.times, span] } : asked;
  }, { times: [] });
}

function spanOf(predicate: 'before' | 'after' | 'on' | 'during', operand: Operand, context: Context): Span | undefined {
  const { scope } = context;
  const dates = operandValues(operand, dateField(sql`h.at`), predicate, scope).filter((value) => typeof value === 'number');
  const [first, last] = dates;
  // What is no date is among the problems already.
  if (first === undefined) return undefined;
  switch (predicate) {
    case 'before':
      return { end: first };
    case 'after':
      return { start: first + 1 };
    case 'on':
      return dayAround(first, scope.moment.timeZone);
    case 'during':
      return last === undefined ? problem(context, undefined, 'DURING needs two dates.') : { start: first, end: last + 1 };
  }
}

function problem<Answer>({ scope }: Context, answer: Answer, what: string): Answer {
  scope.problems.push(`Error in the JQL Query: ${what}`);
  return answer;
}
