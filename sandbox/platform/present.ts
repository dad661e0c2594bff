import { z } from 'zod';
import type { StoredRecord } from './record-table';
import type { MetadataField } from './storage-request';

/** The attributes of an entity's record. */
export function attributesOf({ json }: StoredRecord): Record<string, unknown> {
  return attributes.parse(JSON.parse(json));
}

const attributes = z.record(z.string(), z.unknown());

/** A record as the wire shows it, with the metadata that was asked for. */
export function present(record: StoredRecord, fields: readonly MetadataField[] = []) {
  const value: unknown = JSON.parse(record.json);
  return {
    key: record.key,
    value,
    ...(fields.includes('CREATED_AT') ? { createdAt: record.createdAt } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: record.updatedAt } : {}),
    ...(fields.includes('EXPIRE_TIME') && record.expiresAt !== null
      ? { expireTime: new Date(record.expiresAt).toISOString() }
      : {}),
  };
}
