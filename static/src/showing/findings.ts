import type { Finding } from '../../../src/coach/finding';
import type { KeyResultInput, ObjectiveInput, OwnerInput } from '../../../src/coach/review-inputs';
import type { KeyResultView, ObjectiveView } from '../../../src/contract/views';
import type { AccountId } from '../../../src/okr/ids';
import type { Decided } from '../../../src/coach/as-decided';
import type { DismissedLine, FindingLine } from '../parts/finding-list';
import type { PersonShown } from '../parts/person';
import { type Calendar, shortDateWithin } from '../text/dates';
import { plural } from '../text/plural';
import { courseOf, type Moment } from './course';
import type { Names } from './names';

/** Who an account is, as Jira tells the viewer; null while it has not answered. */
export type People = (account: string | undefined) => PersonShown | null;

/** Issues linked to a key result, as far as the viewer may read them. */
export type LinkedWork = NonNullable<KeyResultInput['linked']>;

/** A key result as the coach reads it at a moment; a page of the server's is one. */
export function coachedKeyResult(view: KeyResultView, people: People, moment: Moment, linked: LinkedWork = []): KeyResultInput {
  const { key, text, target, measure, owner } = view.keyResult;
  const course = courseOf(view, moment);
  return { key, text, target, measure, owner: ownerInput(owner, people), linked, ...(course ? { course } : {}) };
}

/** An objective with its key results as the coach reads them. */
export const coachedObjective = ({ objective, keyResults }: ObjectiveView, people: People, moment: Moment, linkedOf: (view: KeyResultView) => LinkedWork): ObjectiveInput => ({
  key: objective.key,
  text: objective.title,
  owner: ownerInput(objective.owner, people),
  keyResults: keyResults.map((view) => coachedKeyResult(view, people, moment, linkedOf(view))),
});

/** A finding in the words to show: what it is, why, and what to do next. */
export const findingLine = ({ id, name, reason, nextStep }: Finding): FindingLine => ({
  id,
  name,
  evidence: `${reason} ${nextStep}`,
});

/** A dismissed finding: what it was, who dismissed it, when and why. */
export const dismissedLine = ({ finding, dismissal }: Decided['dismissed'][number], names: Names, calendar: Calendar): DismissedLine => ({
  id: finding.id,
  name: finding.name,
  evidence: finding.reason,
  said: `Dismissed ${shortDateWithin(dismissal.at, calendar)}${byWhom(names(dismissal.by))}: “${dismissal.reason}”`,
  dismissal,
});

const byWhom = (name: string | null): string => (name === null ? '' : ` by ${name}`);

/** How many findings a thing has, in words and for screen readers; null where there is nothing to open. */
export function findingsCount({ open, dismissed }: Decided, subject: string): { label: string; name: string; fix: boolean } | null {
  if (open.length > 0) {
    const label = plural(open.length, 'finding');
    return { label, name: `${label} on ${subject}`, fix: open.some(({ severity }) => severity === 'fix') };
  }
  if (dismissed.length === 0) return null;
  const label = `${dismissed.length} dismissed`;
  return { label, name: `${label} on ${subject}`, fix: false };
}

/** While Jira has not said who it is, nobody is taken for gone. */
function ownerInput(account: AccountId | undefined, people: People): OwnerInput {
  if (account === undefined) return { kind: 'none' };
  return people(account)?.kind === 'former' ? { kind: 'deactivated' } : { kind: 'active', account };
}
