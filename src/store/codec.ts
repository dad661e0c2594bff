import { z } from 'zod';
import { records, type Kind, type RecordOf } from '../app/records';
import type { Loaded } from '../app/ports';
import { accountId, instant, type AccountId } from '../okr/ids';
import { indexed, isSigned, SCHEMA } from './entities';

/** A record as it lies in storage: the version that conditions compare, and a body with who wrote it when. */
const stored = z.looseObject({
  version: z.number().int(),
  body: z.looseObject({
    schema: z.literal(SCHEMA),
    at: instant,
    by: accountId.optional(),
    record: z.unknown(),
  }),
});

/** What goes into an entity: indexed attributes, the version, the body. */
export type StoredValue = { version: number } & Record<string, unknown>;

/** Reads a stored value; one that does not parse is unreadable, never absent. */
export function decode<K extends Kind>(kind: K, value: unknown): Loaded<RecordOf[K]> {
  const outer = stored.safeParse(value);
  if (!outer.success) return { kind: 'unreadable' };
  const { version, body } = outer.data;
  const record = schemas[kind].safeParse(body.record);
  return record.success
    ? { kind: 'found', version, by: body.by ?? null, at: body.at, record: record.data }
    : { kind: 'unreadable' };
}

/** A value to store. The schema guards what is written too, so that nothing unreadable is ever saved. */
export function encode<K extends Kind>(
  kind: K,
  record: RecordOf[K],
  { version, by, at }: { version: number; by: AccountId | null; at: string },
): StoredValue {
  const attributes = indexed[kind]?.(record) ?? {};
  return { ...attributes, version, body: { schema: SCHEMA, at, ...(by && isSigned(kind) ? { by } : {}), record: schemas[kind].parse(record) } };
}

const schemas: { [K in Kind]: z.ZodType<RecordOf[K]> } = records;
