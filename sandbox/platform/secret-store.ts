import { present } from './present';
import type { RecordTable } from './record-table';
import type { StorageCost } from './storage-cost';
import { checkKey, checkValue, expiry, STORAGE_LIMITS } from './storage-limits';
import { keyNotFound, StorageRefusal } from './storage-refusal';
import { deleteRequest, getRequest, readRequest, setRequest } from './storage-request';

/** Secrets live apart from other values and no query shows them. Here, unlike there, they are not encrypted. */
export function secretStore(table: RecordTable, now: () => number) {
  return {
    get: (body: unknown, cost: StorageCost) => {
      const { key, options } = readRequest(getRequest, body);
      const record = table.find(SECRETS, checkKey(key));
      cost.read(record?.json);
      if (!record) throw keyNotFound();
      return present(record, options?.metadataFields);
    },
    set: (body: unknown, cost: StorageCost) => {
      const { key, value, options } = readRequest(setRequest, body);
      const json = checkValue(value, STORAGE_LIMITS.secretBytes);
      const expiresAt = expiry(options?.ttl, now());
      const previous = table.find(SECRETS, checkKey(key));
      if (previous && options?.keyPolicy === 'FAIL_IF_EXISTS') {
        throw new StorageRefusal(409, 'KEY_CONFLICT', 'Provided key already exists and cannot be overwritten');
      }
      cost.write(json);
      const latest = table.save(SECRETS, checkKey(key), json, expiresAt);
      const wanted = { LATEST: latest, PREVIOUS: previous, none: undefined }[options?.returnValue ?? 'none'];
      return wanted && present(wanted, options?.returnMetadataFields);
    },
    delete: (body: unknown, cost: StorageCost) => {
      cost.write('');
      table.remove(SECRETS, checkKey(readRequest(deleteRequest, body).key));
    },
  };
}

/** The collection that holds them. */
export const SECRETS = 'secrets';
