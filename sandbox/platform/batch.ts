import type { Address } from './record-access';
import { STORAGE_LIMITS } from './storage-limits';
import { StorageRefusal } from './storage-refusal';

export interface BatchAnswer<T> {
  successfulKeys: T[];
  failedKeys: Array<{ key: unknown; entityName?: string; error: { code: string; message: string } }>;
}

/**
 * Does each item on its own and reports which failed; the whole batch fails when it is empty, has more than 25 items or
 * names a key (of one entity) twice ("Executing batch operations"). Codes as in storage-refusal.ts.
 */
export function batch<I extends Address, T>(verb: string, items: readonly I[], work: (item: I) => T): BatchAnswer<T> {
  checkItems(verb, items);
  const answer: BatchAnswer<T> = { successfulKeys: [], failedKeys: [] };
  for (const item of items) {
    try {
      answer.successfulKeys.push(work(item));
    } catch (error) {
      if (!(error instanceof StorageRefusal)) throw error;
      answer.failedKeys.push({ ...named(item), error: { code: error.code, message: error.message } });
    }
  }
  return answer;
}

/** The part of an item that names it in the answer. */
export function named({ key, entityName }: Address): { key: unknown; entityName?: string } {
  return entityName === undefined ? { key } : { key, entityName };
}

function checkItems(verb: string, items: readonly Address[]): void {
  const most = STORAGE_LIMITS.batchKeys;
  if (items.length === 0) throw new StorageRefusal(422, 'UNPROCESSABLE_ENTITY', 'A batch needs at least one key.');
  if (items.length > most) {
    const message = `Number of entities to ${verb} was ${items.length}, but you can only ${verb} a maximum of ${most} entities at a time.`;
    throw new StorageRefusal(400, 'TOO_MANY_BATCH_ENTITIES', message);
  }
  if (new Set(items.map((item) => JSON.stringify(named(item)))).size < items.length) {
    throw new StorageRefusal(400, 'KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
  }
}
