import { activity } from './activity';
import { busyNotMoving } from './busy-not-moving';
import { checkInOverdue } from './check-in-overdue';
import { confidentButBehind } from './confident-but-behind';
import type { Finding } from './finding';
import { measuredByWork } from './measured-by-work';
import { movingWithoutWork } from './moving-without-work';
import { noBaseline } from './no-baseline';
import { ownerMissing, ownsTooMany } from './owner';
import type { KeyResultInput, Limits, ObjectiveInput, SetInput } from './review-inputs';
import { keyResultCount, tooManyObjectives } from './set-size';
import { substance } from './substance';
import { taskList, toDoList } from './to-do-list';

/** The findings about one key result. A list of tasks is named once, as K7, and not as K1 again. */
export function reviewKeyResult(input: KeyResultInput): readonly Finding[] {
  const read = substance(input.text);
  return present([
    taskList(input, read) ?? activity(input, read),
    noBaseline(input),
    measuredByWork(input),
    ownerMissing(input),
    busyNotMoving(input),
    confidentButBehind(input),
    checkInOverdue(input),
    movingWithoutWork(input),
  ]);
}

/** The findings about an objective, then those about each of its key results. */
export function reviewObjective(input: ObjectiveInput, limits: Limits): readonly Finding[] {
  return [
    ...present([toDoList(input), ownerMissing(input), keyResultCount(input, limits)]),
    ...input.keyResults.flatMap(reviewKeyResult),
  ];
}

/** The findings about a team's set, then those about each of its objectives and their key results. */
export function reviewSet(input: SetInput, limits: Limits): readonly Finding[] {
  return [
    ...present([tooManyObjectives(input, limits)]),
    ...ownsTooMany(input, limits),
    ...input.objectives.flatMap((objective) => reviewObjective(objective, limits)),
  ];
}

const present = (findings: ReadonlyArray<Finding | null>): readonly Finding[] =>
  findings.filter((finding) => finding !== null);
