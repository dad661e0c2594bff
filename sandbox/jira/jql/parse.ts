import { JastBuilder, JQLSyntaxError, type JQLParseError, type Query } from '@atlaskit/jql-ast';
import { Refusal } from '../refusal';

/** Parses a query. Refuses what is no JQL, in Jira's words where they are known. */
export function parseJql(jql: string): Query {
  const { query, errors } = new JastBuilder().build(jql);
  const error = errors[0];
  if (error) throw new Refusal(400, [`Error in the JQL Query: ${describe(error, jql)}`]);
  if (!query) throw new Refusal(400, ['Error in the JQL Query: the query could not be read.']);
  return query;
}

/** The parser's own words name grammar rules; Jira's name what it expected next. */
function describe(error: JQLParseError, jql: string): string {
  if (!(error instanceof JQLSyntaxError)) return error.description;
  const expected = expectation(error.description);
  const found = jql.slice(error.start, error.stop).trim();
  if (found === '') return `Expecting ${expected} before the end of the query.`;
  const place = `(line ${error.line}, character ${error.charPositionInLine + 1})`;
  const hint = expected === 'operator' ? ` ${OPERATORS}` : '';
  return `Expecting ${expected} but got '${found}'.${hint} ${place}`;
}

const OPERATORS =
  "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

/** Told from the token names in the parser's words: the first that occurs decides. */
const EXPECTATIONS: ReadonlyArray<[RegExp, string]> = [
  [/'!='/, 'operator'],
  [/CUSTOMFIELD/, 'a field name'],
  [/missing EMPTY/, "'EMPTY'"],
  [/EMPTY/, 'either a value, list or function'],
  [/'\)'/, "')'"],
  [/'\('/, "'('"],
  [/\bBY\b/, "'BY'"],
  [/\bIN\b/, "'IN'"],
  [/ORDER/, "either 'OR' or 'AND'"],
];

const expectation = (description: string) =>
  EXPECTATIONS.find(([pattern]) => pattern.test(description.replace(/^.*? input '.*' expecting/s, '')))?.[1] ?? 'a field name';
