import type { TerminalClause } from '@atlaskit/jql-ast';
import { NotModelled } from '../refusal';
import { anyOf, allOf, NEVER, sql, type Sql, type SqlValue } from '../sql';
import type { JqlField } from './field';
import { fieldNamed } from './fields';
import { historySql, isHistoryOperator } from './history-clause';
import { operandValues } from './operand';
import { OPPOSITE, type JqlOperator } from './operators';
import { propertyFieldNamed } from './property-field';
import type { JqlScope } from './scope';

/**
 * One clause of a query, `field operator value`, or its opposite, as a condition on issues `i`. The grammar already sees
 * to it that lists stand after IN, and EMPTY alone after IS.
 */
export function clauseSql(clause: TerminalClause, negated: boolean, scope: JqlScope): Sql {
  const property = propertyNamed(clause.field);
  const name = property ? `${clause.field.value}[${property.key}].${property.path}` : clause.field.value;
  const written = clause.operator?.value;
  const field = property ? propertyFieldNamed(property, scope) : fieldNamed(name, scope);
  if (!field) return refuse(scope, `Field '${name}' does not exist or you do not have permission to view it.`);
  if (written === undefined) return refuse(scope, `Error in the JQL Query: Expecting operator after '${name}'.`);
  if (isHistoryOperator(written)) return historySql(clause, written, { name, field, negated, scope });
  if (!field.operators.includes(written)) {
    return refuse(scope, `The operator '${written}' is not supported by the '${name}' field.`);
  }
  const operand = clause.operand;
  if (!operand) return refuse(scope, `Error in the JQL Query: Expecting a value after '${written}'.`);
  const values = operandValues(operand, field, name, scope);
  return condition(field, negated ? OPPOSITE[written] : written, values, scope);
}

/** `issue.property[key].path`, if that is how the field is written. */
function propertyNamed({ value, properties }: TerminalClause['field']): { key: string; path: string } | undefined {
  const [property] = properties ?? [];
  if (!property?.key) return undefined;
  if (value.toLowerCase() !== 'issue.property') throw new NotModelled(`the JQL field '${value}[…]'`);
  const path = (property.path ?? []).map((part) => part.value).join('');
  return { key: property.key.value, path: path.replace(/^\./, '') };
}

function condition(field: JqlField, operator: JqlOperator, all: readonly SqlValue[], scope: JqlScope): Sql {
  const values = all.filter((value) => value !== null);
  const empty = all.length > values.length;
  switch (operator) {
    case 'is':
      return field.isEmpty;
    case 'is not':
      return field.isSet;
    case '=':
    case 'in':
      return anyOf([...(values.length > 0 ? [field.has(values)] : []), ...(empty ? [field.isEmpty] : [])]);
    case '!=':
    case 'not in':
      return allOf([...(values.length > 0 ? [field.hasNone(values)] : []), ...(empty ? [field.isSet] : [])]);
    case '~':
    case '!~': {
      if (empty) return operator === '~' ? field.isEmpty : field.isSet;
      const found = field.contains?.(String(values[0] ?? '')) ?? NEVER;
      return operator === '~' ? found : sql`(${field.isSet} AND NOT ${found})`;
    }
    default: {
      const value = values[0];
      return value === undefined ? NEVER : (field.compare?.(operator, value, scope) ?? NEVER);
    }
  }
}

function refuse(scope: JqlScope, problem: string): Sql {
  scope.problems.push(problem);
  return NEVER;
}
