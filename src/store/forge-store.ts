import { Filter, FilterConditions, kvs, Sort, type BatchGetResult } from '@forge/kvs';
import type { Listed, ListedKind, Loaded, Page, Ref, Store, Write } from '../app/ports';
import type { Kind, RecordOf } from '../app/records';
import { overLimit, rateLimited, upstream } from '../contract/refusals';
import type { AccountId } from '../okr/ids';
import { decode, encode } from './codec';
import { keepAccounts } from './accounts';
import { entityOf, listingIndex, storedKey } from './entities';
import { every } from './every';
import { isAbsent, isRateLimit } from './storage-errors';

/** Keys a batch get may name (Forge's limit). */
const BATCH = 25;
/** Operations a transaction may hold (Forge's limit). */
const TRANSACTION = 25;

/** Records in Forge's custom entities, written in the name of one caller at one time. */
export function forgeStore(writer: { by: AccountId | null; at: string }): Store {
  return {
    get: getOne,
    read: readRound,
    newest,
    every,
    commit: (writes) => commit(writes, writer),
  };
}

async function getOne<K extends Kind>(kind: K, key: string): Promise<Loaded<RecordOf[K]>> {
  try {
    const value = await kvs.entity<unknown>(entityOf(kind)).get(storedKey({ kind, key }));
    return value === undefined ? { kind: 'absent' } : decode(kind, value);
  } catch (error) {
    if (isRateLimit(error)) throw rateLimited(error);
    return { kind: 'unreadable' };
  }
}

async function readRound(refs: readonly Ref[]): Promise<Page> {
  const asked = new Map(refs.map((ref) => [place(ref), ref]));
  const batches = await Promise.all(chunks([...asked.values()], BATCH).map(readBatch));
  const values = new Map(batches.flat());
  return {
    of: (kind, key) => {
      const answer = values.get(place({ kind, key }));
      if (!answer) throw new Error(`${kind} was not part of this round`);
      return answer.kind === 'value' ? decode(kind, answer.value) : answer;
    },
  };
}

type Answered = { kind: 'value'; value: unknown } | { kind: 'absent' } | { kind: 'unreadable' };

async function readBatch(refs: readonly Ref[]): Promise<Array<[string, Answered]>> {
  const keys = refs.map((ref) => ({ key: storedKey(ref), entityName: entityOf(ref.kind) }));
  const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(keys).catch(allFailed(keys));
  const found = new Map(successfulKeys.map(({ entityName, key, value }) => [`${entityName}/${key}`, value]));
  const failed = new Map(failedKeys.map(({ entityName, key, error }) => [`${entityName}/${key}`, error.code]));
  return refs.map((ref) => {
    const at = `${entityOf(ref.kind)}/${storedKey(ref)}`;
    if (found.has(at)) return [place(ref), { kind: 'value', value: found.get(at) }];
    return [place(ref), isAbsent(failed.get(at)) ? { kind: 'absent' } : { kind: 'unreadable' }];
  });
}

/** A whole batch that failed: every key could not be loaded, none is taken for absent. */
const allFailed =
  (keys: ReadonlyArray<{ key: string; entityName: string }>) =>
  (error: unknown): BatchGetResult<unknown> => {
    if (isRateLimit(error)) throw rateLimited(error);
    return { successfulKeys: [], failedKeys: keys.map((key) => ({ ...key, error: { code: 'FAILED', message: '' } })) };
  };

async function newest<K extends ListedKind>(kind: K, of: string, limit: number): Promise<Listed<RecordOf[K]>> {
  try {
    const { results, nextCursor } = await kvs
      .entity<unknown>(entityOf(kind))
      .query()
      .index(listingIndex[kind], { partition: [of] })
      .sort(Sort.DESC)
      .limit(limit)
      .getMany();
    return { kind: 'found', records: results.map(({ value }) => decode(kind, value)), more: nextCursor !== undefined };
  } catch (error) {
    if (isRateLimit(error)) throw rateLimited(error);
    return { kind: 'unreadable' };
  }
}

async function commit(writes: readonly Write[], writer: { by: AccountId | null; at: string }): Promise<'saved' | 'clash'> {
  if (writes.length > TRANSACTION) throw overLimit('This change touches too many records at once.');
  // Machines write only what people have written before, so nobody new comes with it.
  if (writer.by !== null) await keepAccounts([{ by: writer.by }, ...writes.map(({ record }) => record)], writer.at);
  const firstError = await transact(writes, writer);
  if (firstError === null) return 'saved';
  // What a refused condition is called is not documented, so the records themselves tell: one has moved, or try again.
  if (await somethingMoved(writes)) return 'clash';
  if (isRateLimit(firstError)) throw rateLimited(firstError);
  const secondError = await transact(writes, writer);
  if (secondError === null) return 'saved';
  throw upstream('Storage did not take the change.', secondError);
}

async function transact(writes: readonly Write[], writer: { by: AccountId | null; at: string }): Promise<unknown> {
  const transaction = kvs.transact();
  for (const write of writes) {
    const place = { entityName: entityOf(write.kind), conditions: unmoved(write) };
    if (write.record === null) transaction.delete(storedKey(write), place);
    else transaction.set(storedKey(write), encode(write.kind, write.record, { version: baseVersion(write) + 1, ...writer }), place);
  }
  try {
    await transaction.execute();
    return null;
  } catch (error) {
    return error ?? new Error('refused');
  }
}

function baseVersion({ was }: Write): number {
  if (was === 'new' || was.kind === 'absent') return 0;
  if (was.kind === 'unreadable') throw upstream('A record could not be read, so nothing was written over it.');
  return was.version;
}

const unmoved = (write: Write) => {
  const version = baseVersion(write);
  return new Filter<{ version: number }>().and(
    'version',
    version === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(version),
  );
};

async function somethingMoved(writes: readonly Write[]): Promise<boolean> {
  const now = await Promise.all(writes.map((write) => getOne(write.kind, write.key)));
  return writes.some((write, i) => {
    const loaded = now[i];
    return loaded !== undefined && (loaded.kind === 'found' ? loaded.version : 0) !== baseVersion(write);
  });
}

const place = ({ kind, key }: Ref): string => `${kind}/${key}`;

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
