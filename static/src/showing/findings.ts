import type { Finding } from '../../../src/coach/finding';
import type { KeyResultInput, ObjectiveInput, OwnerInput } from '../../../src/coach/review-inputs';
import type { KeyResultView, ObjectiveView } from '../../../src/contract/views';
import type { AccountId } from '../../../src/okr/ids';
import type { FindingLine } from '../parts/finding-list';
import type { PersonShown } from '../parts/person';

/** Who an account is, as Jira tells the viewer; null while it has not answered. */
export type People = (account: AccountId | undefined) => PersonShown | null;

/** A key result as the coach reads it. */
export const coachedKeyResult = ({ keyResult }: Pick<KeyResultView, 'keyResult'>, people: People): KeyResultInput => ({
  key: keyResult.key,
  text: keyResult.text,
  target: keyResult.target,
  measure: keyResult.measure,
  owner: ownerInput(keyResult.owner, people),
});

/** An objective with its key results as the coach reads them. */
export const coachedObjective = ({ objective, keyResults }: ObjectiveView, people: People): ObjectiveInput => ({
  key: objective.key,
  text: objective.title,
  owner: ownerInput(objective.owner, people),
  keyResults: keyResults.map((view) => coachedKeyResult(view, people)),
});

/** A finding in the words to show: what it is, why, and what to do next. */
export const findingLine = ({ id, name, reason, nextStep }: Finding): FindingLine => ({
  id,
  name,
  evidence: `${reason} ${nextStep}`,
});

/** While Jira has not said who it is, nobody is taken for gone. */
function ownerInput(account: AccountId | undefined, people: People): OwnerInput {
  if (account === undefined) return { kind: 'none' };
  return people(account)?.kind === 'former' ? { kind: 'deactivated' } : { kind: 'active', account };
}
