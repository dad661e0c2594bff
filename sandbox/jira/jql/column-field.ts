import { among, sql, type Sql } from '../sql';
import type { JqlField } from './field';

/** The part of a field that lives in one column of `issue`. SQL's NULL is JQL's EMPTY: `!=` and NOT IN pass it by. */
export function inColumn(column: Sql): Pick<JqlField, 'isEmpty' | 'isSet' | 'has' | 'hasNone'> {
  return {
    isEmpty: sql`${column} IS NULL`,
    isSet: sql`${column} IS NOT NULL`,
    has: (values) => among(column, values),
    hasNone: (values) => sql`NOT ${among(column, values)}`,
  };
}
