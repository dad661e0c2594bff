import type { ValueOperand } from '@atlaskit/jql-ast';
import type { Sql, SqlValue } from '../sql';
import type { Comparison, JqlOperator } from './operators';
import type { JqlScope } from './scope';

/** What a literal or function of JQL came to, for one field: the values to look for, or nothing if refused. */
export type Resolved = readonly SqlValue[];

/** How a field's past is told: by which name of the changelog, and where its present value is. Values are ids, as text. */
export interface PastField {
  readonly item: string;
  readonly current: Sql;
}

/** A field of JQL: which operators it takes, what its values mean and how they are found in the tables. */
export interface JqlField {
  readonly operators: readonly JqlOperator[];
  /** The values a literal names. Adds to `scope.problems` what does not exist. `name` is the field as it was typed. */
  resolve(value: ValueOperand, name: string, scope: JqlScope): Resolved;
  /** The values a function gives; undefined when the field takes no such function. */
  call?(functionName: string, args: readonly string[], scope: JqlScope): Resolved | undefined;
  readonly isEmpty: Sql;
  readonly isSet: Sql;
  /** The field has one of the values. */
  has(values: readonly SqlValue[]): Sql;
  /** The field is set, to none of the values. */
  hasNone(values: readonly SqlValue[]): Sql;
  compare?(operator: Comparison, value: SqlValue, scope: JqlScope): Sql;
  contains?(text: string): Sql;
  /** What WAS and CHANGED look at; absent for fields of which Jira keeps no searchable past. */
  readonly past?: PastField;
  /** What ORDER BY sorts by; absent for fields that cannot be sorted by. */
  readonly sort?: readonly Sql[];
}

export const isNumberToken = (value: ValueOperand) => /^\d+$/.test(value.text);

/** Jira words an unknown value by how it was written: a bare number is an id, all else a name. */
export function unknownValue(value: ValueOperand, name: string): string {
  return isNumberToken(value)
    ? `A value with ID '${value.value}' does not exist for the field '${name}'.`
    : `The value '${value.value}' does not exist for the field '${name}'.`;
}
