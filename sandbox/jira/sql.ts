export type SqlValue = string | number | null;

/** A piece of SQL with its parameters; pieces nest in one another. */
export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/** Writes SQL as a template. Values become parameters, never text; only other pieces of SQL are spliced in. */
export function sql(strings: TemplateStringsArray, ...parts: ReadonlyArray<Sql | SqlValue>): Sql {
  let text = strings[0] ?? '';
  const params: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (part !== null && typeof part === 'object') {
      text += part.text;
      params.push(...part.params);
    } else {
      text += '?';
      params.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, params };
}

/**
 * `expression IN (values)`. A short list is written out, so that the planner knows its length and picks its index by it;
 * a long one goes as a single parameter, since their number is limited.
 */
export function among(expression: Sql, values: readonly SqlValue[]): Sql {
  if (values.length > 100) return sql`${expression} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
  const list = { text: values.map(() => '?').join(', '), params: values };
  return sql`${expression} IN (${list})`;
}

export const NEVER = sql`0`;
export const ALWAYS = sql`1`;

export const allOf = (parts: readonly Sql[]): Sql => chain(parts, sql` AND `) ?? ALWAYS;
export const anyOf = (parts: readonly Sql[]): Sql => chain(parts, sql` OR `) ?? NEVER;

/** Joins as a balanced tree: SQLite refuses expressions deeper than 1,000, and a query may hold as many clauses. */
function chain(parts: readonly Sql[], separator: Sql): Sql | undefined {
  const [only, ...others] = parts;
  if (only === undefined || others.length === 0) return only;
  const middle = Math.ceil(parts.length / 2);
  const [left, right] = [chain(parts.slice(0, middle), separator), chain(parts.slice(middle), separator)];
  return left && right ? sql`(${left}${separator}${right})` : left;
}
