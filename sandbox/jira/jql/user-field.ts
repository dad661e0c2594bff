import { sql, type Sql } from '../sql';
import { inColumn } from './column-field';
import type { JqlField } from './field';
import { EQUALITY_AND_EMPTY } from './operators';

/**
 * A field whose value is a person: by account id, full name or, for admins and oneself, e-mail address. `item` is its name
 * in changelogs, if WAS and CHANGED may be asked of it.
 */
export function userField(column: Sql, item?: string): JqlField {
  return {
    ...inColumn(column),
    operators: EQUALITY_AND_EMPTY,
    resolve: (value, name, { site, caller, problems }) => {
      const wanted = value.value.toLowerCase();
      const found = [...site.catalog.users.values()].filter(
        (user) =>
          user.accountId === value.value ||
          user.displayName.toLowerCase() === wanted ||
          ((caller.admin || caller.accountId === user.accountId) && user.emailAddress.toLowerCase() === wanted),
      );
      if (found.length === 0) problems.push(`The value '${value.value}' does not exist for the field '${name}'.`);
      return found.map((user) => user.accountId);
    },
    call: (functionName, args, { caller }) =>
      functionName.toLowerCase() === 'currentuser' && args.length === 0 ? [caller.accountId] : undefined,
    ...(item === undefined ? {} : { past: { item, current: column } }),
    sort: [sql`(SELECT u.display_name FROM user u WHERE u.account_id = ${column})`],
  };
}
