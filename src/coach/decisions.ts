import { z } from 'zod';
import { accountId, instant, keyResultKey, objectiveKey, teamKey } from '../okr/ids';
import { rules, severities } from './finding';

/** What an admin decided about a rule: to be silent, or to speak louder or quieter than it does by itself. */
export const ruleSettings = z.partialRecord(z.enum(rules), z.enum(['off', ...severities]));
export type RuleSettings = z.infer<typeof ruleSettings>;

/** A finding's id; the text it was about is in its hash, so another text makes another finding. */
export const findingId = z.string().regex(new RegExp(`^(?:${rules.join('|')}):[A-Z][A-Z0-9]{1,9}(?:-(?:O|KR)[1-9]\\d{0,5})?:[0-9a-f]{8}$`));

/** That somebody dismissed a finding, and why. */
export const dismissal = z.strictObject({
  finding: findingId,
  /** What the finding is about. */
  subject: z.union([keyResultKey, objectiveKey, teamKey]),
  by: accountId,
  at: instant,
  reason: z.string().min(1).max(500),
});
export type Dismissal = z.infer<typeof dismissal>;

/** What people decided about the coach's findings: admins for the site, members for their team. */
export const coachDecisions = z.strictObject({ rules: ruleSettings, dismissed: z.array(dismissal) });
export type CoachDecisions = z.infer<typeof coachDecisions>;
