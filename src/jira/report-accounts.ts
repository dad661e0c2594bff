import { privacy } from '@forge/api';
import type { ReportAccounts } from '../app/ports';
import { accountId } from '../okr/ids';

/**
 * Atlassian's personal data reporting ("User privacy guidelines"): who is stored, and since when. What it answers with
 * `updated` would have to be fetched anew, if anything but the id were stored. Rejects when Atlassian does not answer.
 */
export const reportAccounts: ReportAccounts = async (accounts) => {
  const answered = await privacy.reportPersonalData(accounts.map(({ accountId: account, since }) => ({ accountId: account, updatedAt: since })));
  return answered.filter(({ status }) => status === 'closed').map((one) => accountId.parse(one.accountId));
};
