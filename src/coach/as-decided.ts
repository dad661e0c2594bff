import type { CoachDecisions, Dismissal } from './decisions';
import type { Finding } from './finding';

/** Findings as people decided about them: those that speak, and those that were dismissed, each with its reason. */
export interface Decided {
  open: readonly Finding[];
  dismissed: ReadonlyArray<Readonly<{ finding: Finding; dismissal: Dismissal }>>;
}

/** The findings as the site's rules and the team's dismissals have it. A dismissed finding of a rule that is off is silent, too. */
export function asDecided(findings: readonly Finding[], { rules, dismissed }: CoachDecisions): Decided {
  const why = new Map(dismissed.map((dismissal) => [dismissal.finding, dismissal]));
  const heard = findings.flatMap((finding) => {
    const set = rules[finding.rule];
    if (set === 'off') return [];
    return [set === undefined || set === finding.severity ? finding : { ...finding, severity: set }];
  });
  return {
    open: heard.filter(({ id }) => !why.has(id)),
    dismissed: heard.flatMap((finding) => {
      const dismissal = why.get(finding.id);
      return dismissal ? [{ finding, dismissal }] : [];
    }),
  };
}
