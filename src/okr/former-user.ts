import { accountId } from './ids';

/**
 * Stands where a closed account stood: one for all who left, so that nothing leads back to a person. Jira knows no such
 * account, so screens say *Former user*, and K8 speaks of what it owns.
 */
export const FORMER_USER = accountId.parse('former-user');
