import { activity } from './activity';
import { busyNotMoving } from './busy-not-moving';
import { checkInOverdue } from './check-in-overdue';
import { confidentButBehind } from './confident-but-behind';
import type { Finding } from './finding';
import { flat } from './flat';
import { measuredByWork } from './measured-by-work';
import { movingWithoutWork } from './moving-without-work';
import { noBaseline } from './no-baseline';
import { objectiveText } from './objective-text';
import { ownOutput } from './own-output';
import { ownerMissing, ownsTooMany } from './owner';
import { reach } from './reach';
import { readText } from './read-text';
import { repeatsTheWork } from './repeats-the-work';
import type { KeyResultInput, Limits, ObjectiveInput, SetInput } from './review-inputs';
import { keyResultCount, tooManyObjectives } from './set-size';
import { taskList, toDoList } from './to-do-list';
import { vague } from './vague';

/** The findings about one key result. What its text is, is said once: as a list of tasks, as own output, as work or as vague. */
export function reviewKeyResult(input: KeyResultInput): readonly Finding[] {
  const read = readText(input.text);
  return present([
    taskList(input, read) ?? ownOutput(input, read) ?? activity(input, read) ?? vague(input, read) ?? reach(input, read),
    repeatsTheWork(input),
    noBaseline(input),
    measuredByWork(input),
    ownerMissing(input),
    busyNotMoving(input),
    confidentButBehind(input),
    flat(input),
    checkInOverdue(input),
    movingWithoutWork(input),
  ]);
}

/** The findings about an objective, then those about each of its key results. */
export function reviewObjective(input: ObjectiveInput, limits: Limits): readonly Finding[] {
  return [
    ...present([toDoList(input), ownerMissing(input), keyResultCount(input, limits)]),
    ...objectiveText(input),
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
