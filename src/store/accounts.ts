import { kvs } from '@forge/kvs';
import type { Accounts } from '../app/ports';
import { rateLimited, upstream } from '../contract/refusals';
import { accountsIn } from '../okr/accounts-in';
import type { AccountId } from '../okr/ids';
import { decode, encode } from './codec';
import { entityOf, storedKey } from './entities';
import { isRateLimit } from './storage-errors';

/** Keys of one batch (Forge's limit). */
const BATCH = 25;
/** Accounts that one report may name (Atlassian's limit). */
const REPORT = 90;

const entityName = entityOf('account');
const keyOf = (account: AccountId): string => storedKey({ kind: 'account', key: account });

/**
 * Keeps a record of every account that the values name, before they are stored: an account is never stored unseen. Those
 * that are known cost one batched read; a new one costs a write, once. UPSTREAM when it could not be kept.
 */
export async function keepAccounts(values: readonly unknown[], at: string): Promise<void> {
  const accounts = [...new Set(values.flatMap(accountsIn))];
  const batches = Array.from({ length: Math.ceil(accounts.length / BATCH) }, (_, i) => accounts.slice(i * BATCH, (i + 1) * BATCH));
  await Promise.all(batches.map((batch) => keepBatch(batch, at)));
}

async function keepBatch(accounts: readonly AccountId[], at: string): Promise<void> {
  try {
    const { successfulKeys } = await kvs.batchGet<unknown>(accounts.map((account) => ({ key: keyOf(account), entityName })));
    const known = new Set(successfulKeys.map(({ key }) => key));
    const unseen = accounts.filter((account) => !known.has(keyOf(account)));
    if (unseen.length === 0) return;
    const { failedKeys } = await kvs.batchSet(unseen.map((account) => itemOf(account, at)));
    if (failedKeys.length > 0) throw upstream('Storage did not take the change.');
  } catch (error) {
    if (isRateLimit(error)) throw rateLimited(error);
    throw upstream('Storage did not take the change.', error);
  }
}

const itemOf = (account: AccountId, at: string) => ({
  key: keyOf(account),
  value: encode('account', { accountId: account, since: at }, { version: 1, by: null, at }),
  entityName,
});

/** The accounts that any record names, by the index of notes of their kind. */
export const forgeAccounts: Accounts = {
  pages: async function* () {
    const asked = kvs.entity<unknown>(entityName).query().index('by-kind', { partition: ['account', false] }).limit(REPORT);
    let cursor: string | undefined;
    do {
      const page = await (cursor === undefined ? asked : asked.cursor(cursor)).getMany();
      yield page.results.flatMap(({ value }) => {
        const loaded = decode('account', value);
        return loaded.kind === 'found' ? [loaded.record] : [];
      });
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  },
  remove: (account) => kvs.entity(entityName).delete(keyOf(account)),
};
