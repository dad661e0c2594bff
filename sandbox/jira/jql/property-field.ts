import type { PropertyAlias } from '../property-alias';
import { allOf, among, sql, type Sql } from '../sql';
import { dateField } from './date-field';
import type { JqlField } from './field';
import { numberField } from './number-field';
import { EQUALITY_AND_EMPTY, RELATIONAL_AND_EMPTY, TEXT } from './operators';
import type { JqlScope } from './scope';
import { userField } from './user-field';

/** The part of an issue property that a search alias names. */
export function aliasField(name: string, { site }: JqlScope): JqlField | undefined {
  const alias = site.propertyAliases.find(({ searchAlias }) => searchAlias?.toLowerCase() === name.toLowerCase());
  return alias && propertyField(alias);
}

/** `issue.property[key].path`; Jira knows it only where an app has it indexed. */
export function propertyFieldNamed({ key, path }: { key: string; path: string }, { site }: JqlScope): JqlField | undefined {
  const alias = site.propertyAliases.find((one) => one.propertyKey === key && one.path === path);
  return alias && propertyField(alias);
}

/** A list matches by any of its elements. */
function propertyField({ propertyKey, path, type }: PropertyAlias): JqlField {
  const sides = { '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` };
  const { value, ...kind } = KINDS[type];
  const place = `$${path.split('.').map((name) => `."${name}"`).join('')}`;
  // A row for each element of a list, or for the value itself.
  const elements = sql`FROM issue_property p, json_each(p.value, ${place}) v
    WHERE p.key = ${propertyKey} AND json_type(p.value, ${place}) <> 'object' AND v.type NOT IN ('object', 'array', 'null')`;
  const issues = sql`SELECT p.issue_id ${elements}`;
  const withSome = (condition: Sql) => sql`i.id IN (${issues} AND ${condition})`;
  return {
    ...kind,
    isEmpty: sql`i.id NOT IN (${issues})`,
    isSet: sql`i.id IN (${issues})`,
    has: (values) => withSome(among(value, values)),
    hasNone: (values) => sql`(i.id IN (${issues}) AND NOT ${withSome(among(value, values))})`,
    compare: (operator, wanted) => withSome(sql`${value} ${sides[operator]} ${wanted}`),
    // Words are found wherever they stand, within others too: stems and prefixes are not told apart here.
    contains: (text) => withSome(allOf(wordsOf(text).map((word) => sql`instr(lower(v.value), ${word}) > 0`))),
    ...(type === 'text' ? {} : { sort: [sql`(SELECT min(${value}) ${elements} AND p.issue_id = i.id)`] }),
  };
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const number = numberField('');
const user = userField(sql`v.value`);
const date = dateField(sql`v.value`);

/** What a type takes is what Jira's own fields of the type take; `value` is how its elements are compared. */
const KINDS: Record<PropertyAlias['type'], Pick<JqlField, 'operators' | 'resolve' | 'call'> & { value: Sql }> = {
  string: { operators: EQUALITY_AND_EMPTY, resolve: (literal) => [literal.value], value: sql`CAST(v.value AS TEXT)` },
  text: { operators: TEXT, resolve: (literal) => [literal.value], value: sql`v.value` },
  number: { operators: RELATIONAL_AND_EMPTY, resolve: number.resolve, value: sql`v.value` },
  user: { ...pick(user), operators: EQUALITY_AND_EMPTY, value: sql`v.value` },
  date: { ...pick(date), operators: RELATIONAL_AND_EMPTY, value: sql`unixepoch(v.value) * 1000` },
};

function pick({ resolve, call }: JqlField): Pick<JqlField, 'resolve' | 'call'> {
  return call ? { resolve, call } : { resolve };
}
