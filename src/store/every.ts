import { kvs, Sort } from '@forge/kvs';
import type { Entry, ListedKind } from '../app/ports';
import type { RecordOf } from '../app/records';
import { rateLimited, upstream } from '../contract/refusals';
import type { AccountId } from '../okr/ids';
import { decode } from './codec';
import { entityOf, listingIndex, PERSON_INDEX } from './entities';
import { isRateLimit } from './storage-errors';

/** Results of one page of a query (Forge's limit). */
const PAGE = 100;

/** All records of one part of an index, or all by one person. Cursors are for reading on at once and are never kept. */
export async function every<K extends ListedKind>(kind: K, of: { of: string } | { by: AccountId }): Promise<ReadonlyArray<Entry<RecordOf[K]>>> {
  const asked = kvs
    .entity<unknown>(entityOf(kind))
    .query()
    .index('of' in of ? listingIndex[kind] : PERSON_INDEX, { partition: ['of' in of ? of.of : of.by] })
    .sort(Sort.ASC)
    .limit(PAGE);
  const entries: Array<Entry<RecordOf[K]>> = [];
  let cursor: string | undefined;
  try {
    do {
      const page = await (cursor === undefined ? asked : asked.cursor(cursor)).getMany();
      entries.push(...page.results.map(({ key, value }) => ({ key, loaded: decode(kind, value) })));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  } catch (error) {
    if (isRateLimit(error)) throw rateLimited(error);
    throw upstream('What was asked for could not be read.', error);
  }
  return entries;
}
