import { among, sql } from '../sql';
import type { JqlField } from './field';
import { RELATIONAL_AND_EMPTY } from './operators';

/** A number field, by its id. */
export function numberField(fieldId: string): JqlField {
  const sides = { '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` };
  const issues = sql`SELECT n.issue_id FROM issue_number n WHERE n.field_id = ${fieldId}`;
  return {
    operators: RELATIONAL_AND_EMPTY,
    resolve: (value, name, { problems }) => {
      const number = value.value.trim() === '' ? Number.NaN : Number(value.value);
      if (Number.isFinite(number)) return [number];
      problems.push(`The value '${value.value}' for field '${name}' is not a number.`);
      return [];
    },
    isEmpty: sql`i.id NOT IN (${issues})`,
    isSet: sql`i.id IN (${issues})`,
    has: (values) => sql`i.id IN (${issues} AND ${among(sql`n.value`, values)})`,
    hasNone: (values) => sql`i.id IN (${issues} AND NOT ${among(sql`n.value`, values)})`,
    compare: (operator, value) => sql`i.id IN (${issues} AND n.value ${sides[operator]} ${value})`,
    sort: [sql`(SELECT n.value FROM issue_number n WHERE n.issue_id = i.id AND n.field_id = ${fieldId})`],
  };
}
