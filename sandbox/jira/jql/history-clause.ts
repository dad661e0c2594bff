import type { OperatorValue, TerminalClause } from '@atlaskit/jql-ast';
import { allOf, among, anyOf, NEVER, sql, type Sql, type SqlValue } from '../sql';
import type { JqlField, PastField } from './field';
import { operandValues } from './operand';
import { predicates, type Predicates } from './predicates';
import type { JqlScope } from './scope';

export type HistoryOperator = 'was' | 'was not' | 'was in' | 'was not in' | 'changed';

export const isHistoryOperator = (operator: OperatorValue): operator is HistoryOperator =>
  operator === 'changed' || operator.startsWith('was');

interface Context {
  name: string;
  field: JqlField;
  negated: boolean;
  scope: JqlScope;
}

/**
 * A clause about what a field once was, or that it changed. WAS looks at values and the time they were held, the one held
 * now included; WAS NOT is true of issues of which WAS is not, and so is NOT.
 */
export function historySql(clause: TerminalClause, operator: HistoryOperator, { name, field, negated, scope }: Context): Sql {
  const { past } = field;
  if (!past) {
    scope.problems.push(`The operator '${operator}' is not supported by the '${name}' field.`);
    return NEVER;
  }
  const asked = predicates(clause.predicates, { field, name, scope });
  if (operator === 'changed') return negate(negated, changed(past, asked));
  if (!clause.operand) {
    scope.problems.push(`Error in the JQL Query: Expecting a value after '${operator}'.`);
    return NEVER;
  }
  const values = operandValues(clause.operand, field, name, scope);
  return negate(negated !== operator.startsWith('was not'), held(past, values, asked));
}

const negate = (negated: boolean, condition: Sql) => (negated ? sql`NOT ${condition}` : condition);

/** Changes of the field of issue `i`, with aliases `h` for when and by whom and `c` for what. */
const changesOf = ({ item }: PastField) => sql`FROM history h, json_each(h.items) c
  WHERE h.issue_id = i.id AND json_extract(c.value, '$.field') = ${item}`;

const FROM = sql`nullif(json_extract(c.value, '$.from'), '')`;
const TO = sql`nullif(json_extract(c.value, '$.to'), '')`;

function changed(past: PastField, { from, to, by, times }: Predicates): Sql {
  const conditions = [
    ...(from ? [isOneOf(FROM, from)] : []),
    ...(to ? [isOneOf(TO, to)] : []),
    ...(by ? [isOneOf(sql`h.author`, by)] : []),
    ...times.map(({ start, end }) => allOf([
      ...(start === undefined ? [] : [sql`h.at >= ${start}`]),
      ...(end === undefined ? [] : [sql`h.at < ${end}`]),
    ])),
  ];
  return sql`EXISTS (SELECT 1 ${changesOf(past)} AND ${allOf(conditions)})`;
}

/** The first value of a field, which no change made, counts as the reporter's. */
function held(past: PastField, values: readonly SqlValue[], { by, times }: Predicates): Sql {
  const changes = changesOf(past);
  const stints = sql`
    SELECT ${TO} AS value, h.at AS since, lead(h.at) OVER (ORDER BY h.at, h.id) AS until, h.author AS author ${changes}
    UNION ALL SELECT * FROM (SELECT ${FROM}, i.created, h.at, i.reporter ${changes} ORDER BY h.at, h.id LIMIT 1)
    UNION ALL SELECT ${past.current}, i.created, NULL, i.reporter WHERE NOT EXISTS (SELECT 1 ${changes})`;
  const conditions = [
    isOneOf(sql`s.value`, values),
    ...(by ? [isOneOf(sql`s.author`, by)] : []),
    ...times.map(({ start, end }) => allOf([
      ...(start === undefined ? [] : [sql`(s.until IS NULL OR s.until > ${start})`]),
      ...(end === undefined ? [] : [sql`s.since < ${end}`]),
    ])),
  ];
  return sql`EXISTS (SELECT 1 FROM (${stints}) s WHERE ${allOf(conditions)})`;
}

function isOneOf(expression: Sql, all: readonly SqlValue[]): Sql {
  const values = all.filter((value) => value !== null);
  return anyOf([
    ...(values.length > 0 ? [among(expression, values)] : []),
    ...(all.length > values.length ? [sql`${expression} IS NULL`] : []),
  ]);
}
