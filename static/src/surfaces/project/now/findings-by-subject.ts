import { asDecided, type Decided } from '../../../../../src/coach/as-decided';
import type { Finding } from '../../../../../src/coach/finding';
import type { KeyResultView, TeamView } from '../../../../../src/contract/views';
import type { Coach } from '../../../data/coach';
import { coachedObjective, type LinkedWork, type People } from '../../../showing/findings';

/**
 * What the coach finds and what people decided about it, by the key of the team, objective or key result it is about. Nothing is said of a whole that
 * could not be read in full, and a remark about one person's load is for that person and the lead only.
 */
export function findingsBySubject(view: TeamView, people: People, { reviewSet }: Pick<Coach, 'reviewSet'>, linkedOf: (view: KeyResultView) => LinkedWork = () => []): ReadonlyMap<string, Decided> {
  const { team, objectives, thresholds, you } = view;
  const partly = new Set<string>(objectives.filter((one) => one.unreadable.length > 0).map(({ objective }) => objective.key));
  if (view.unreadable.length > 0) partly.add(team.key);
  const input = { team: team.key, objectives: objectives.map((one) => coachedObjective(one, people, view, linkedOf)) };
  const findings = new Map<string, Finding[]>();
  for (const finding of reviewSet(input, thresholds)) {
    if (partly.has(finding.subject)) continue;
    if (finding.addressee !== undefined && finding.addressee !== you.accountId && !you.lead) continue;
    findings.set(finding.subject, [...(findings.get(finding.subject) ?? []), finding]);
  }
  return new Map([...findings].map(([subject, found]) => [subject, asDecided(found, view.coach)]));
}
