import type Database from 'libsql';
import { z } from 'zod';

/** Which reads lag behind writes: `get` and transactions never do. */
export type View = 'current' | 'query' | 'batch';

/** How long after a write queries and batch reads still see what was before, in milliseconds. */
export type Lags = () => { query: number; batch: number };

export interface StoredRecord {
  key: string;
  /** The value's JSON text. */
  json: string;
  createdAt: number;
  updatedAt: number;
  expiresAt: number | null;
}

/**
 * Records on disk, by collection and key. A write made while a lag is on keeps what it replaces, so that lagging reads
 * can still see it. An expired record is gone at once; the platform may take up to 48 hours to delete it.
 */
export interface RecordTable {
  find(collection: string, key: string, view?: View): StoredRecord | undefined;
  save(collection: string, key: string, json: string, expiresAt: number | null): StoredRecord;
  remove(collection: string, key: string): void;
  /** Rows of a collection as a view sees them. `where` and `order` are SQL over the columns of a record. */
  select(query: { collection: string; view: View; where: string; order: string; limit: number; values: readonly SqlValue[] }): StoredRecord[];
  /** Every record there is now, by collection and key. */
  everything(): Array<StoredRecord & { collection: string }>;
  /** All or nothing. Not to be nested. */
  atomically<T>(work: () => T): T;
  clear(): void;
}

export type SqlValue = string | number | null;

export function recordTable(database: Database.Database, now: () => number, lags: Lags): RecordTable {
  database.exec(SCHEMA);
  const prepare = memo((sql) => database.prepare(sql));
  const read = (sql: string, values: readonly SqlValue[]) =>
    prepare(sql).all(...values).map((row) => toRecord(rowSchema.parse(row)));
  const run = (sql: string, ...values: SqlValue[]) => void prepare(sql).run(...values);
  let lagging = read(`select ${COLUMNS} from past_record limit 1`, []).length > 0;

  const keepForLaggingReads = (collection: string, key: string, at: number) => {
    const { query, batch } = lags();
    if (lagging) run('delete from past_record where max(query_until, batch_until) <= ?', at);
    if (query === 0 && batch === 0) {
      if (lagging) run('delete from past_record where collection = ? and key = ?', collection, key);
      return;
    }
    lagging = true;
    run(
      `insert into past_record select *, ?, ? from record where collection = ? and key = ?`,
      at + query, at + batch, collection, key,
    );
  };

  const find: RecordTable['find'] = (collection, key, view = 'current') =>
    read(
      `select ${COLUMNS} from ${source(view, now(), lagging)} where collection = ? and key = ? and ${ALIVE}`,
      [collection, key, now()],
    )[0];

  return {
    find,
    save: (collection, key, json, expiresAt) => {
      const at = now();
      const { query, batch } = lags();
      const createdAt = find(collection, key)?.createdAt ?? at;
      keepForLaggingReads(collection, key, at);
      run(
        'insert or replace into record values (?, ?, ?, ?, ?, ?, ?, ?)',
        collection, key, json, createdAt, at, expiresAt, at + query, at + batch,
      );
      return { key, json, createdAt, updatedAt: at, expiresAt };
    },
    remove: (collection, key) => {
      keepForLaggingReads(collection, key, now());
      run('delete from record where collection = ? and key = ?', collection, key);
    },
    select: ({ collection, view, where, order, limit, values }) =>
      read(
        // The collection is a literal, so that the partial indexes of entities apply.
        `select ${COLUMNS} from ${source(view, now(), lagging)} where collection = '${collection}' and ${ALIVE} and ${where} order by ${order} limit ${limit}`,
        [now(), ...values],
      ),
    everything: () =>
      prepare(`select collection, ${COLUMNS} from record where ${ALIVE} order by collection, key`)
        .all(now())
        .map((row) => ({ ...toRecord(rowSchema.parse(row)), ...collectionSchema.parse(row) })),
    atomically: (work) => database.transaction(work)(),
    clear: () => void database.exec('delete from record; delete from past_record'),
  };
}

const COLUMNS = 'key, value, created_at, updated_at, expires_at';
const ALIVE = '(expires_at is null or expires_at > ?)';

const SCHEMA = `
  create table if not exists record (
    collection text not null, key text not null, value text not null,
    created_at integer not null, updated_at integer not null, expires_at integer,
    query_from integer not null, batch_from integer not null,
    primary key (collection, key)
  );
  create table if not exists past_record (
    collection text not null, key text not null, value text not null,
    created_at integer not null, updated_at integer not null, expires_at integer,
    query_from integer not null, batch_from integer not null,
    query_until integer not null, batch_until integer not null
  );
  create index if not exists past_record_by_key on past_record (collection, key);
`;

function source(view: View, now: number, lagging: boolean): string {
  if (view === 'current' || !lagging) return 'record';
  const all = `collection, ${COLUMNS}`;
  return `(select ${all} from record where ${view}_from <= ${now} union all
    select ${all} from past_record where ${view}_from <= ${now} and ${view}_until > ${now})`;
}

const collectionSchema = z.object({ collection: z.string() });
const rowSchema = z.object({
  key: z.string(),
  value: z.string(),
  created_at: z.number(),
  updated_at: z.number(),
  expires_at: z.number().nullable(),
});

function toRecord(row: z.infer<typeof rowSchema>): StoredRecord {
  return {
    key: row.key,
    json: row.value,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
  };
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    if (made.size < 500) made.set(key, fresh);
    return fresh;
  };
}
