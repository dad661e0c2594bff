import type { Finding, Rule } from './finding';

/** What an admin decided about a rule: to be silent, or to speak as louder or quieter. */
export type RuleSettings = Readonly<Partial<Record<Rule, 'off' | Finding['severity']>>>;

/** The findings as the site's rules have it. */
export const applyRules = (findings: readonly Finding[], settings: RuleSettings): readonly Finding[] =>
  findings.flatMap((finding) => {
    const set = settings[finding.rule];
    if (set === 'off') return [];
    return [set === undefined || set === finding.severity ? finding : { ...finding, severity: set }];
  });
