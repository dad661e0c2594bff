import type { ValueOperand } from '@atlaskit/jql-ast';
import { sql, type Sql } from '../sql';
import { inColumn } from './column-field';
import { dateFunction, dateValue, dayOf } from './dates';
import type { JqlField } from './field';
import { RELATIONAL_AND_EMPTY } from './operators';
import type { JqlScope } from './scope';

/** A field that is an instant: created, updated, resolved. */
export const dateField = (column: Sql): JqlField => timeField(column, (instant) => instant);

/** A field that is a calendar day without a time: due. */
export const dayField = (column: Sql): JqlField =>
  timeField(column, (instant, { moment }) => dayOf(instant, moment.timeZone));

function timeField(column: Sql, stored: (instant: number, scope: JqlScope) => number | string): JqlField {
  const sides = { '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` };
  return {
    ...inColumn(column),
    operators: RELATIONAL_AND_EMPTY,
    resolve: (value, name, scope) => {
      const instant = dateValue(value.value, scope.moment);
      if (instant === null) scope.problems.push(badDate(value, name));
      return instant === null ? [] : [stored(instant, scope)];
    },
    call: (functionName, args, scope) => {
      const instant = dateFunction(functionName, args, scope.moment);
      if (instant === null) return undefined;
      if (instant === undefined) scope.problems.push(badArgument(functionName, args));
      return instant === undefined ? [] : [stored(instant, scope)];
    },
    compare: (operator, value) => sql`${column} ${sides[operator]} ${value}`,
    sort: [column],
  };
}

const badDate = (value: ValueOperand, name: string) =>
  `Date value '${value.value}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
  `'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`;

const badArgument = (functionName: string, args: readonly string[]) =>
  `Unable to parse the argument '${args.join(', ')}' of the function '${functionName}': it takes one increment such as '-1d', or none.`;
