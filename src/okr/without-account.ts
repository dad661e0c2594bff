import { FORMER_USER } from './former-user';
import type { AccountId } from './ids';

/** A record in which a closed account stands nowhere any more: a former user in its place, and in lists nobody. */
export function withoutAccount(value: unknown, account: AccountId): unknown {
  if (value === account) return FORMER_USER;
  if (Array.isArray(value)) return value.filter((one) => one !== account).map((one) => withoutAccount(one, account));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutAccount(part, account)]));
}
