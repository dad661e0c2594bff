import type { Context } from './context';
import { changeKey } from './keys';
import type { Write } from './ports';
import type { Change } from './records';

/** The change record that goes into the same transaction as the change. */
export function changeOf(
  subject: string,
  what: Change['what'],
  fields: Change['fields'],
  { caller, now }: Pick<Context, 'caller' | 'now'>,
  reason?: string,
): Write {
  const at = now.toISOString();
  return {
    kind: 'change',
    key: changeKey(subject, at, caller),
    was: 'new',
    record: { subject, what, at, by: caller, fields, ...(reason === undefined ? {} : { reason }) },
  };
}

/** The fields in which two records differ, as before and after. Records hold JSON only. */
export function fieldsChanged(before: object, after: object): Change['fields'] {
  const old = new Map(Object.entries(before));
  const next = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((field) => JSON.stringify(old.get(field)) !== JSON.stringify(next.get(field)))
    .map((field) => ({
      field,
      ...(old.get(field) === undefined ? {} : { from: old.get(field) }),
      ...(next.get(field) === undefined ? {} : { to: next.get(field) }),
    }));
}
