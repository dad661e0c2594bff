import { z } from 'zod';
import { among, NEVER, sql, type Sql } from '../sql';
import { inColumn } from './column-field';
import { isNumberToken, type JqlField } from './field';
import { EQUALITY_AND_EMPTY, RELATIONAL } from './operators';

/**
 * A field whose value is an issue: key, id and parent. An issue the caller may not see is refused in the very words used
 * for one that does not exist.
 */
export function issueField(column: Sql, { comparable }: { comparable: boolean }): JqlField {
  return {
    ...inColumn(column),
    operators: comparable ? RELATIONAL : EQUALITY_AND_EMPTY,
    resolve: (value, name, { site, visible, problems }) => {
      const id = isNumberToken(value) || /^\d+$/.test(value.value);
      const condition = id ? sql`i.id = ${Number(value.value)}` : sql`i.key = ${value.value.toUpperCase()}`;
      const found = site.database.rows(identified, sql`SELECT i.id FROM issue i WHERE ${condition} AND ${visible}`);
      if (found.length === 0) problems.push(missing(id, value.value, name));
      return found.map((issue) => issue.id);
    },
    ...(comparable
      ? {
          // Keys compare within their project only.
          compare: (operator, value) => {
            const other = (wanted: Sql) => sql`(SELECT ${wanted} FROM issue o WHERE ${among(sql`o.id`, [value])})`;
            const sides = { '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` };
            const within = sql`i.project_id = ${other(sql`o.project_id`)}`;
            return value === null ? NEVER : sql`(${within} AND i.number ${sides[operator]} ${other(sql`o.number`)})`;
          },
          sort: [sql`(SELECT p.key FROM project p WHERE p.id = i.project_id)`, sql`i.number`],
        }
      : { sort: [column] }),
  };
}

const identified = z.object({ id: z.number() });

function missing(id: boolean, value: string, name: string): string {
  if (id) return `A value with ID '${value}' does not exist for the field '${name}'.`;
  if (!/^[A-Za-z][A-Za-z0-9_]*-\d+$/.test(value)) return `The issue key '${value}' for field '${name}' is invalid.`;
  return `An issue with key '${value}' does not exist for field '${name}'.`;
}
