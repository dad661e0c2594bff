import { z } from 'zod';
import type { Jira } from '../doors';

/**
 * Personal data reporting, `POST /app/report-accounts`: at most 90 accounts with the age of what is stored of each. 200 lists
 * those that are closed, 204 says that there is none; nobody's profile changes here, so no answer is `updated`. Status and
 * code of a refusal are not documented. `kept` takes down who was reported.
 */
export function reportAccounts(body: unknown, scopes: readonly string[], jira: Jira | undefined, kept: string[][]): { status: number; body?: unknown } {
  if (!scopes.includes('report:personal-data')) return refusal(403, 'The app has no scope report:personal-data.');
  const report = reported.safeParse(body);
  if (!report.success) return refusal(400, z.prettifyError(report.error));
  kept.push(report.data.accounts.map(({ accountId }) => accountId));
  if (kept.length > MOST_KEPT) kept.shift();
  const closed = report.data.accounts.filter(({ accountId }) => accountId === CLOSED_TEST_ACCOUNT || jira?.isClosed?.(accountId) === true);
  return closed.length === 0
    ? { status: 204 }
    : { status: 200, body: { accounts: closed.map(({ accountId }) => ({ accountId, status: 'closed' })) } };
}

/** Reports that are kept for people to look at. */
const MOST_KEPT = 100;

/** Atlassian's own account for trying this out: always closed. */
const CLOSED_TEST_ACCOUNT = '5be24ba3f91c106033269289';

const reported = z.object({ accounts: z.array(z.object({ accountId: z.string(), updatedAt: z.iso.datetime({ offset: true }) })).min(1).max(90) });

const refusal = (status: number, message: string) => ({ status, body: { code: status, message } });
