/**
 * Every condition that Throughline itself puts into a query, on the server and on screens. Ids are digits, keys have their
 * pattern, text is quoted: whatever else is handed in throws, so nothing can leave its place in the query. (What an author
 * writes is parsed and printed anew by src/measure/count-query.ts.)
 */

/** `parent in (10021, 10022)`. Throws for a list that is empty or holds anything but digits. */
export const amongIds = (field: IdField, ids: readonly string[]): string => `${field} in (${listed(ids)})`;

/** `resolution not in (10021)`; like every `not in` it never matches an empty field. */
export const notAmongIds = (field: IdField, ids: readonly string[]): string => `${field} not in (${listed(ids)})`;

/** `okrKeyResult = "PAY-KR12"`: the issues whose links name the key. */
export function linkedTo(key: string): string {
  if (!KEY.test(key)) throw new TypeError('This is no key of an objective or key result.');
  return `${key.includes('-KR') ? 'okrKeyResult' : 'okrObjective'} = ${quoted(key)}`;
}

/** Text as JQL's quoted string; quotes, backslashes and control characters are escaped (Jira's "Reserved characters"). */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

export type IdField = 'id' | 'parent' | 'project' | 'resolution';

const KEY = /^[A-Z][A-Z0-9]{1,9}-(O|KR)[1-9]\d{0,5}$/;
const ID = /^\d{1,18}$/;

function listed(ids: readonly string[]): string {
  if (ids.length === 0) throw new TypeError('JQL has no empty lists.');
  if (!ids.every((id) => ID.test(id))) throw new TypeError('Only ids of digits go into a query.');
  return ids.join(', ');
}
