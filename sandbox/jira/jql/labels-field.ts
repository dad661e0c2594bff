import { among, sql } from '../sql';
import type { JqlField } from './field';
import { EQUALITY_AND_EMPTY } from './operators';

const labelled = sql`SELECT l.issue_id FROM issue_label l`;
const withOneOf = (values: readonly (string | number | null)[]) =>
  sql`i.id IN (${labelled} WHERE ${among(sql`l.label COLLATE NOCASE`, values)})`;

/** Labels: many to an issue, any text, found whatever their case. */
export const labelsField: JqlField = {
  operators: EQUALITY_AND_EMPTY,
  resolve: (value) => [value.value],
  isEmpty: sql`i.id NOT IN (${labelled})`,
  isSet: sql`i.id IN (${labelled})`,
  has: withOneOf,
  hasNone: (values) => sql`(i.id IN (${labelled}) AND NOT ${withOneOf(values)})`,
  sort: [sql`(SELECT min(l.label) FROM issue_label l WHERE l.issue_id = i.id)`],
};
