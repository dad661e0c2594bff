import { z } from 'zod';
import type { Context } from './context';
import { changeKey } from './keys';
import type { Write } from './ports';
import type { Change } from '../okr/change';

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

/** The fields in which two records differ, as before and after. */
export function fieldsChanged(before: Fields, after: Fields): Change['fields'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, from: before[field], to: after[field] }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
    .map(({ field, from, to }) => ({
      field,
      ...(from === undefined ? {} : { from: plain(from) }),
      ...(to === undefined ? {} : { to: plain(to) }),
    }));
}

type Fields = Readonly<Record<string, unknown>>;

const plain = (value: unknown): z.core.util.JSONType => z.json().parse(JSON.parse(JSON.stringify(value)));
