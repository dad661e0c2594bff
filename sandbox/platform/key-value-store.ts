import type Database from 'libsql';
import type { ManifestEntity } from '../doors';
import { batch, named } from './batch';
import { entityIndexes, queryEntity } from './entity-query';
import { entitySchemas } from './entity-schema';
import type { StorageFaults } from './faults';
import { queryKeys } from './key-query';
import { present } from './present';
import { recordAccess } from './record-access';
import type { StoredRecord } from './record-table';
import { recordTable } from './record-table';
import { SECRETS, secretStore } from './secret-store';
import { StorageCost } from './storage-cost';
import { STORAGE_LIMITS } from './storage-limits';
import { invalidRequest, StorageRefusal } from './storage-refusal';
import {
  batchDeleteRequest, batchGetRequest, batchSetRequest, deleteRequest, entityQueryRequest, getRequest, queryRequest,
  readRequest, setRequest, transactionRequest,
} from './storage-request';
import { executeTransaction } from './transaction';

export interface StorageAnswer {
  status: number;
  /** Absent where the platform answers nothing. */
  body?: unknown;
  cost: StorageCost;
}

/** Forge's Key-Value Store and Custom Entity Store, as its wire has them. */
export interface KeyValueStore {
  /** Answers a POST to one of the fifteen paths (`/api/v1/entity/get`, …); an unknown path is answered 404. */
  handle(path: string, body: unknown): StorageAnswer;
  /** Everything that is stored but secrets, for people to look at. */
  everything(): StoredValue[];
  clear(): void;
}

/** A stored value; `collection` is the entity's name, or what plain keys are filed under. */
export interface StoredValue {
  collection: string;
  key: string;
  value: unknown;
}

/** Makes a store over a database. Entities and their indexes are those of the manifest. */
export function createKeyValueStore(options: {
  database: Database.Database;
  entities: readonly ManifestEntity[];
  now: () => number;
  faults?: () => StorageFaults;
}): KeyValueStore {
  const { database, entities, now, faults = noFaults } = options;
  const lags = () => ({ query: faults().queryLagMs ?? 0, batch: faults().batchReadLagMs ?? 0 });
  const table = recordTable(database, now, lags);
  const schemaOf = entitySchemas(entities);
  for (const { name } of entities) database.exec(entityIndexes(name, schemaOf(name).indexes));
  const access = recordAccess({ table, schemaOf, faults, now });
  const secrets = secretStore(table, now);

  const get: Operation = (body, cost) => {
    const { options: wish, ...address } = readRequest(getRequest, body);
    return present(access.get(address, 'current', cost), wish?.metadataFields);
  };
  const set: Operation = (body, cost) => {
    const { options: wish, ...rest } = readRequest(setRequest, body);
    if (wish?.returnValue !== undefined && wish.keyPolicy === 'FAIL_IF_EXISTS') {
      throw invalidRequest("If returnValue is provided, keyPolicy must be 'OVERRIDE'.");
    }
    const previous = wish?.returnValue === 'PREVIOUS' ? access.find(rest, 'current', new StorageCost()) : undefined;
    const latest = access.set({ ...rest, options: wish }, cost);
    const wanted = wish?.returnValue === 'LATEST' ? latest : previous;
    return wanted && present(wanted, wish?.returnMetadataFields);
  };
  const remove: Operation = (body, cost) => access.delete(readRequest(deleteRequest, body), cost);

  const operations: Record<string, Operation> = {
    '/api/v1/get': (body, cost) => get(plain(body), cost),
    '/api/v1/set': (body, cost) => set(plain(body), cost),
    '/api/v1/delete': (body, cost) => remove(plain(body), cost),
    '/api/v1/entity/get': (body, cost) => get(ofEntity(body), cost),
    '/api/v1/entity/set': (body, cost) => set(ofEntity(body), cost),
    '/api/v1/entity/delete': (body, cost) => remove(ofEntity(body), cost),
    '/api/v1/secret/get': (body, cost) => secrets.get(body, cost),
    '/api/v1/secret/set': (body, cost) => secrets.set(body, cost),
    '/api/v1/secret/delete': (body, cost) => secrets.delete(body, cost),
    '/api/v1/query': (body, cost) => {
      const request = readRequest(queryRequest, body);
      const page = queryKeys(table, request);
      chargePage(cost, page.rows);
      return { data: page.rows.map((row) => present(row, request.options?.metadataFields)), ...cursorOf(page) };
    },
    '/api/v1/entity/query': (body, cost) => {
      const request = readRequest(entityQueryRequest, body);
      const page = queryEntity(table, schemaOf(request.entityName), request);
      chargePage(cost, page.read);
      return { data: page.rows.map((row) => present(row, request.options?.metadataFields)), ...cursorOf(page) };
    },
    '/api/v1/batch/get': (body, cost) =>
      batch('get', readRequest(batchGetRequest, body), (item) => ({
        ...named(item),
        ...present(access.get(item, 'batch', cost), ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']),
      })),
    '/api/v1/batch/set': (body, cost) => {
      checkPayload(body);
      return batch('set', readRequest(batchSetRequest, body), (item) => {
        access.set(item, cost);
        return named(item);
      });
    },
    '/api/v1/batch/delete': (body, cost) =>
      batch('delete', readRequest(batchDeleteRequest, body), (item) => {
        access.delete(item, cost);
        return named(item);
      }),
    '/api/v1/transaction': (body, cost) => {
      checkPayload(body);
      const request = readRequest(transactionRequest, body);
      const keysOnce = faults().keysOncePerTransaction ?? false;
      table.atomically(() => executeTransaction(request, { access, schemaOf, cost, keysOnce }));
    },
  };

  return {
    handle: (path, body) => answer(operations[path], path, body),
    everything: () =>
      table
        .everything()
        .filter(({ collection }) => collection !== SECRETS)
        .map(({ collection, key, json }) => ({ collection, key, value: JSON.parse(json) as unknown })),
    clear: () => table.clear(),
  };
}

const noFaults = (): StorageFaults => ({});

type Operation = (body: unknown, cost: StorageCost) => unknown;

function answer(operation: Operation | undefined, path: string, body: unknown): StorageAnswer {
  const cost = new StorageCost();
  try {
    if (!operation) throw new StorageRefusal(404, 'NOT_FOUND', `Forge storage has no operation ${path}.`);
    const result = operation(body, cost);
    return result === undefined ? { status: 204, cost } : { status: 200, body: result, cost };
  } catch (error) {
    if (!(error instanceof StorageRefusal)) throw error;
    // What is refused is not written; what was read on the way is read.
    cost.writes = 0;
    cost.bytesWritten = 0;
    return { status: error.status, body: { code: error.code, message: error.message }, cost };
  }
}

function cursorOf({ cursor }: { cursor?: string }) {
  return cursor === undefined ? {} : { cursor };
}

/** An empty page is charged as one empty read. */
function chargePage(cost: StorageCost, rows: readonly StoredRecord[]): void {
  if (rows.length === 0) cost.read(undefined);
  for (const { json } of rows) cost.read(json);
}

function plain(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? { ...body, entityName: undefined } : body;
}

function ofEntity(body: unknown): unknown {
  if (typeof body === 'object' && body !== null && 'entityName' in body) return body;
  throw invalidRequest('entityName is required.');
}

function checkPayload(body: unknown): void {
  if (Buffer.byteLength(JSON.stringify({ body })) <= STORAGE_LIMITS.payloadBytes) return;
  throw new StorageRefusal(413, 'MAX_SIZE', 'The payload exceeds 4 MB.');
}
