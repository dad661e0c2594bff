import type { PriorityName, ProjectKey, ResolutionName, StatusName } from './base';
import type { PlannedIssue } from './plan';
import type { Random } from './random';
import type { JiraSampleEvent } from './sample-event';
import { at, workingTimes, type Span } from './story-time';

const DAY = 86_400_000;

/** How an issue stands when the story ends. */
export type Outcome =
  | { kind: 'done'; on: number }
  | { kind: 'in-progress' }
  | { kind: 'to-do' }
  | { kind: 'closed'; resolution: ResolutionName };

/** Where an issue belongs and what it inherits. `ref` is a name inside the plan, made a key when all is in order. */
export interface Place {
  ref: string;
  parent?: string;
  project: ProjectKey;
  /** When it is worked on. */
  span: Span;
  created: number;
  reporter: string;
  assignee: string;
  labels: string[];
}

/** The events of one issue and its sub-tasks, from its creation to where it stands now. */
export function issueStory(issue: PlannedIssue, outcome: Outcome, place: Place, random: Random): JiraSampleEvent[] {
  const created = issue.added === undefined ? place.created : at(issue.added, 9 + random.next() * 2);
  const points = storyPoints(issue, random);
  const creation: JiraSampleEvent = {
    kind: 'create',
    at: created,
    by: place.reporter,
    key: place.ref,
    ...(place.parent === undefined ? {} : { parent: place.parent }),
    issue: {
      project: place.project,
      type: issue.type,
      summary: issue.summary,
      description: '',
      priority: issue.priority ?? random.pick(usualPriorities),
      assignee: place.assignee,
      labels: issue.type === 'Sub-task' ? [] : place.labels.filter(() => random.next() < 0.6),
      ...(points === undefined ? {} : { storyPoints: points }),
    },
  };
  const moves = movesOf(outcome, { ...place, created }, random);
  return [
    creation,
    ...reestimated(points, moves, random),
    ...moves,
    ...subtaskStories(issue, outcome, { ...place, created }, moves, random),
  ];
}

/** High is kept for what a plan says is high: a count of such issues must not depend on the seed. */
const usualPriorities: readonly [PriorityName, ...PriorityName[]] = ['Medium', 'Medium', 'Medium', 'Low'];

function storyPoints(issue: PlannedIssue, random: Random): number | undefined {
  if (issue.type === 'Sub-task' || random.next() < 0.25) return undefined;
  return issue.type === 'Bug' ? random.pick([1, 2, 3]) : random.pick([1, 2, 3, 5, 8]);
}

function movesOf(outcome: Outcome, { ref, assignee, created, span }: Place, random: Random): JiraSampleEvent[] {
  const from = Math.max(created, span.begins);
  const steps = stepsOf(outcome, { begins: from, ends: span.ends }, random);
  const times = workingTimes(steps.map((step) => step.at), from, random);
  return steps.map((step, i) => {
    const resolution = step.to !== 'Done' ? undefined : outcome.kind === 'closed' ? outcome.resolution : 'Done';
    return {
      kind: 'transition',
      at: times[i] ?? step.at,
      by: assignee,
      key: ref,
      to: step.to,
      ...(resolution === undefined ? {} : { resolution }),
    };
  });
}

function stepsOf(outcome: Outcome, { begins, ends }: Span, random: Random): Array<{ to: StatusName; at: number }> {
  const between = (start: number, end: number) => start + random.next() * Math.max(0, end - start);
  switch (outcome.kind) {
    case 'to-do':
      return [];
    case 'closed':
      return [{ to: 'Done', at: between(begins + 3 * DAY, ends) }];
    case 'in-progress': {
      const started = between(Math.max(begins, ends - 10 * DAY), ends - 2 * DAY);
      const review = random.next() < 0.35 ? [{ to: 'In Review' as const, at: between(started, ends) }] : [];
      return [{ to: 'In Progress', at: started }, ...review];
    }
    case 'done': {
      const started = Math.max(begins, outcome.on - (1 + random.next() * 4) * DAY);
      const review = random.next() < 0.6 ? [{ to: 'In Review' as const, at: between(started, outcome.on) }] : [];
      const back = random.next() < 0.06 && outcome.on < ends - 4 * DAY;
      const again = [{ to: 'In Progress' as const, at: outcome.on + DAY }, { to: 'Done' as const, at: outcome.on + 3 * DAY }];
      return [{ to: 'In Progress', at: started }, ...review, { to: 'Done', at: outcome.on }, ...(back ? again : [])];
    }
  }
}

/** Now and then a start shows that the estimate was off. */
function reestimated(points: number | undefined, moves: readonly JiraSampleEvent[], random: Random): JiraSampleEvent[] {
  const [start] = moves;
  if (points === undefined || start?.kind !== 'transition' || start.to === 'Done' || random.next() > 0.12) return [];
  const storyPoints = points === 8 ? 5 : points + 1;
  return [{ kind: 'edit', at: start.at - 5 * 60_000, by: start.by, key: start.key, change: { storyPoints } }];
}

function subtaskStories(
  issue: PlannedIssue,
  outcome: Outcome,
  parent: Place,
  moves: readonly JiraSampleEvent[],
  random: Random,
): JiraSampleEvent[] {
  const end = moves.at(-1)?.at ?? parent.span.ends;
  return (issue.subtasks ?? []).flatMap((summary, i) => {
    const place = {
      ...parent,
      ref: `${parent.ref}.${i + 1}`,
      parent: parent.ref,
      created: parent.created + (i + 2) * 60_000,
      reporter: parent.assignee,
    };
    const done = outcome.kind === 'done' || (outcome.kind === 'in-progress' && i === 0);
    return issueStory({ type: 'Sub-task', summary }, done ? { kind: 'done', on: end - DAY } : { kind: 'to-do' }, place, random);
  });
}
