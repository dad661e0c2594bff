import type { Operand, TerminalClause } from '@atlaskit/jql-ast';
import { NotModelled } from '../refusal';
import { anyOf, allOf, NEVER, sql, type Sql, type SqlValue } from '../sql';
import type { JqlField } from './field';
import { fieldNamed } from './fields';
import { isModelled, OPPOSITE, type JqlOperator } from './operators';
import type { JqlScope } from './scope';
import { isUnmodelledFunction } from './unmodelled';

/**
 * One clause of a query, `field operator value`, or its opposite, as a condition on issues `i`. The grammar already sees
 * to it that lists stand after IN, and EMPTY alone after IS.
 */
export function clauseSql(clause: TerminalClause, negated: boolean, scope: JqlScope): Sql {
  const name = clause.field.value;
  const written = clause.operator?.value;
  if (clause.field.properties && clause.field.properties.length > 0) throw new NotModelled(`the JQL field '${name}[…]'`);
  const field = fieldNamed(name, scope);
  if (!field) return refuse(scope, `Field '${name}' does not exist or you do not have permission to view it.`);
  if (written === undefined) return refuse(scope, `Error in the JQL Query: Expecting operator after '${name}'.`);
  if (!isModelled(written)) throw new NotModelled(`the JQL operator '${written}'`);
  if (!field.operators.includes(written)) {
    return refuse(scope, `The operator '${written}' is not supported by the '${name}' field.`);
  }
  const operand = clause.operand;
  if (!operand) return refuse(scope, `Error in the JQL Query: Expecting a value after '${written}'.`);
  const values = operandValues(operand, field, name, scope);
  return condition(field, negated ? OPPOSITE[written] : written, values, scope);
}

/** The values an operand comes to; null among them stands for EMPTY. */
function operandValues(operand: Operand, field: JqlField, name: string, scope: JqlScope): readonly SqlValue[] {
  switch (operand.operandType) {
    case 'keyword':
      return [null];
    case 'list':
      return operand.values.flatMap((one) => operandValues(one, field, name, scope));
    case 'value':
      return field.resolve(operand, name, scope);
    case 'function': {
      const functionName = operand.function.value;
      const values = field.call?.(functionName, operand.arguments.map((argument) => argument.value), scope);
      if (values) return values;
      if (isUnmodelledFunction(functionName)) throw new NotModelled(`the JQL function '${functionName}()'`);
      scope.problems.push(`Unable to find JQL function '${functionName}()'.`);
      return [];
    }
  }
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
