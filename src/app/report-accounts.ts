import type { JobContext } from './context';

/**
 * Tells Atlassian which accounts are stored, and has closed ones forgotten. Nothing of a profile is stored, so an account
 * that merely changed asks for nothing. Costs one query and one request for each 90 accounts.
 */
export async function reportAccounts({ accounts, reportAccounts: report, jobs }: JobContext): Promise<void> {
  for await (const page of accounts.pages()) {
    if (page.length === 0) continue;
    for (const account of await report(page)) await jobs.personalData({ kind: 'forget', account, part: 0, whole: true });
  }
}
