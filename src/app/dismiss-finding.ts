import type { Dismissal } from '../coach/decisions';
import type { UserCalls } from '../contract/user-calls';
import { changeDismissals, subjectOf } from './dismissals';
import type { UseCase } from './use-case';

/** Of one rule about one thing: the text as it stands, and as it is being written. Older texts are gone. */
const KEPT_OF_ONE_RULE = 2;

/** Dismisses a finding, with the reason. It stays with what it is about, and speaks again if the text changes. */
export const dismissFinding: UseCase<UserCalls['dismissFinding']> = async ({ team, cycle, finding, reason }, context) => {
  const entry: Dismissal = { finding, subject: subjectOf(finding), by: context.caller, at: context.now.toISOString(), reason };
  return changeDismissals({ team, cycle, finding }, 'finding-dismissed', (entries) => withDismissal(entries, entry), context);
};

function withDismissal(entries: readonly Dismissal[], entry: Dismissal): readonly Dismissal[] {
  const known = entries.find(({ finding }) => finding === entry.finding);
  if (known?.reason === entry.reason) return entries;
  const sameRule = entries.filter(({ finding }) => finding !== entry.finding && ruleAndSubject(finding) === ruleAndSubject(entry.finding));
  const outdated = sameRule.slice(0, Math.max(0, sameRule.length - KEPT_OF_ONE_RULE + 1));
  return [...entries.filter((one) => one !== known && !outdated.includes(one)), entry];
}

const ruleAndSubject = (finding: string): string => finding.slice(0, finding.lastIndexOf(':'));
