import { ACCOUNT_ROLES } from './account-roles';
import { FORMER_USER } from './former-user';
import { accountId, type AccountId } from './ids';

/** The accounts a record names: by their roles, and in a change record by the role that was changed. */
export function accountsIn(record: unknown): AccountId[] {
  return [...new Set(named(record))].filter((account) => account !== FORMER_USER);
}

function named(value: unknown): AccountId[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (typeof value !== 'object' || value === null) return [];
  const entries: Array<[string, unknown]> = Object.entries(value);
  const isChanged = entries.some(([name, role]) => name === 'field' && typeof role === 'string' && ACCOUNT_ROLES.has(role));
  return entries.flatMap(([name, part]) =>
    ACCOUNT_ROLES.has(name) || (isChanged && (name === 'from' || name === 'to')) ? accounts(part) : named(part),
  );
}

const accounts = (value: unknown): AccountId[] =>
  [value].flat().flatMap((one) => {
    const parsed = accountId.safeParse(one);
    // A stage is due *by* a day.
    if (parsed.success && !DAY.test(parsed.data)) return [parsed.data];
    return named(one);
  });

const DAY = /^\d{4}-\d\d-\d\d/;
