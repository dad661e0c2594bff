export type Comparison = '<' | '<=' | '>' | '>=';

/** The operators about the present; those about the past are in history-clause.ts. */
export type JqlOperator = '=' | '!=' | 'in' | 'not in' | 'is' | 'is not' | '~' | '!~' | Comparison;

export const EQUALITY: readonly JqlOperator[] = ['=', '!=', 'in', 'not in'];
export const EQUALITY_AND_EMPTY: readonly JqlOperator[] = [...EQUALITY, 'is', 'is not'];
export const RELATIONAL: readonly JqlOperator[] = [...EQUALITY, '<', '<=', '>', '>='];
export const RELATIONAL_AND_EMPTY: readonly JqlOperator[] = [...RELATIONAL, 'is', 'is not'];
export const TEXT: readonly JqlOperator[] = ['~', '!~', 'is', 'is not'];

/** Jira turns NOT into the opposite operator, so that it, too, never matches an empty field. */
export const OPPOSITE: Record<JqlOperator, JqlOperator> = {
  '=': '!=', '!=': '=', in: 'not in', 'not in': 'in', is: 'is not', 'is not': 'is',
  '~': '!~', '!~': '~', '<': '>=', '>=': '<', '>': '<=', '<=': '>',
};
