import { compileFilters } from './conditions';
import type { EntitySchema } from './entity-schema';
import { attributesOf } from './present';
import type { Address, RecordAccess } from './record-access';
import { StorageCost } from './storage-cost';
import { STORAGE_LIMITS } from './storage-limits';
import { invalidRequest, StorageRefusal } from './storage-refusal';
import type { Filters, Transaction } from './storage-request';

/**
 * Carries out a transaction's operations, or none of them: to be called within the database's own transaction.
 * Limits and rules: "Executing Custom Entity Store transactions"; codes and statuses where the page is silent are those
 * of the report that storage-refusal.ts names.
 */
export function executeTransaction(
  request: Transaction,
  { access, schemaOf, cost, keysOnce }: TransactionContext,
): void {
  checkLimits(request, keysOnce);
  const uncharged = new StorageCost();

  const checkConditions = (address: Address, conditions: Filters | undefined, mustExist: boolean) => {
    if (!conditions) return;
    if (address.entityName === undefined) throw invalidRequest('Only operations on entities can have conditions.');
    const meets = compileFilters(conditions, schemaOf(address.entityName));
    const record = access.find(address, 'current', uncharged);
    // An absent record has no attributes, so that "does not exist" is true of each: how a record is created only once.
    // The documents do not say so; of `check` they say that the key must exist.
    if ((mustExist && !record) || !meets(record ? attributesOf(record) : {})) {
      const message = 'Request failed due to conditional check specified or optimistic locking';
      throw new StorageRefusal(400, 'CONDITIONAL_CHECK_FAILED', message);
    }
  };

  for (const { conditions, ...address } of request.check) checkConditions(address, conditions, true);
  for (const { conditions, ...address } of [...request.set, ...request.delete]) {
    checkConditions(address, conditions, false);
  }
  for (const { conditions: _, ...operation } of request.set) access.set(operation, cost);
  for (const { conditions: _, ...address } of request.delete) access.delete(address, cost);
}

export interface TransactionContext {
  access: RecordAccess;
  schemaOf: (entity: string) => EntitySchema;
  cost: StorageCost;
  /** Whether one key under two entities is one key; see `StorageFaults.keysOncePerTransaction`. */
  keysOnce: boolean;
}

function checkLimits(request: Transaction, keysOnce: boolean): void {
  const operations: Address[] = [...request.set, ...request.delete, ...request.check];
  if (operations.length === 0 || operations.length > STORAGE_LIMITS.transactionOperations) {
    const message = `A transaction takes 1 to ${STORAGE_LIMITS.transactionOperations} operations, got ${operations.length}`;
    throw new StorageRefusal(422, 'UNPROCESSABLE_ENTITY', message);
  }
  const names = operations.map(({ key, entityName }) => JSON.stringify(keysOnce ? { key } : { key, entityName }));
  if (new Set(names).size < names.length) {
    throw new StorageRefusal(400, 'KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
  }
}
