import type { z } from 'zod';
import { readCursor, writeCursor } from './cursor';
import type { RecordTable, StoredRecord } from './record-table';
import { pageSize } from './storage-limits';
import type { queryRequest } from './storage-request';

/** One page of the plain values whose keys begin with a text, in the order of the keys' bytes. */
export function queryKeys(table: RecordTable, query: z.infer<typeof queryRequest>): { rows: StoredRecord[]; cursor?: string } {
  const { after, limit: wished, ...parameters } = query;
  const limit = pageSize(wished);
  const prefix = query.where?.[0]?.values[0] ?? '';
  const position = after === undefined ? undefined : readCursor(parameters, after).key;
  const found = table.select({
    collection: 'values',
    view: 'query',
    where: 'key >= ? and substr(key, 1, length(?)) = ? and key > ?',
    values: [prefix, prefix, prefix, position ?? ''],
    order: 'key',
    limit: limit + 1,
  });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  if (!last || found.length <= limit) return { rows };
  return { rows, cursor: writeCursor(parameters, { range: last.key, key: last.key }) };
}
