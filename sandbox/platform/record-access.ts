import type { StorageFaults } from './faults';
import { entityCollection } from './entity-query';
import type { EntitySchema } from './entity-schema';
import type { RecordTable, StoredRecord, View } from './record-table';
import type { Ttl } from './storage-limits';
import { checkKey, checkValue, expiry } from './storage-limits';
import { keyNotFound, StorageRefusal } from './storage-refusal';
import type { StorageCost } from './storage-cost';

/** What a record is found by: the key, in an entity or (without one) among the plain values. */
export interface Address {
  key?: unknown;
  entityName?: string | undefined;
}

/** Reading and writing single records by the platform's rules; every operation tells the cost sheet what it took. */
export interface RecordAccess {
  /** The record, or undefined when there is none. */
  find(address: Address, view: View, cost: StorageCost): StoredRecord | undefined;
  get(address: Address, view: View, cost: StorageCost): StoredRecord;
  set(address: Address & { value?: unknown; options?: SetOptions | undefined }, cost: StorageCost): StoredRecord;
  delete(address: Address, cost: StorageCost): void;
}

export interface SetOptions {
  ttl?: Ttl | undefined;
  keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS' | undefined;
}

export function recordAccess(options: {
  table: RecordTable;
  schemaOf: (entity: string) => EntitySchema;
  faults: () => StorageFaults;
  now: () => number;
}): RecordAccess {
  const { table, schemaOf, faults, now } = options;

  const locate = ({ key, entityName }: Address) => {
    const checked = checkKey(key);
    if (entityName !== undefined) schemaOf(entityName);
    const code = faults().failingKeys?.[entityName === undefined ? checked : `${entityName}/${checked}`];
    if (code !== undefined) throw new StorageRefusal(500, code, `Storage fails for key "${checked}" as told.`);
    return { key: checked, collection: entityName === undefined ? 'values' : entityCollection(entityName) };
  };

  const find: RecordAccess['find'] = (address, view, cost) => {
    const { collection, key } = locate(address);
    const record = table.find(collection, key, view);
    cost.read(record?.json);
    return record;
  };

  return {
    find,
    get: (address, view, cost) => {
      const record = find(address, view, cost);
      if (!record) throw keyNotFound();
      return record;
    },
    set: ({ value, options: wish, ...address }, cost) => {
      const { collection, key } = locate(address);
      const json = checkValue(value);
      if (address.entityName !== undefined) schemaOf(address.entityName).check(value);
      const expiresAt = expiry(wish?.ttl, now());
      // Reported of a plain key; taken to be the same for an entity's.
      if (wish?.keyPolicy === 'FAIL_IF_EXISTS' && table.find(collection, key)) {
        throw new StorageRefusal(409, 'KEY_CONFLICT', 'Provided key already exists and cannot be overwritten');
      }
      cost.write(json);
      return table.save(collection, key, json, expiresAt);
    },
    delete: (address, cost) => {
      const { collection, key } = locate(address);
      cost.write('');
      table.remove(collection, key);
    },
  };
}
