import { crew } from './base';
import { issueStory, type Outcome, type Place } from './issue-story';
import { accountOf } from './people';
import type { PlannedEpic, PlannedIssue, PlannedState, ProjectPlan } from './plan';
import type { Random } from './random';
import type { JiraSampleEvent } from './sample-event';
import { at, spans } from './story-time';

const MINUTE = 60_000;

/** All events of a project's work, each epic with its issues; keys are still names inside the plan. */
export function workStory(plan: ProjectPlan, random: Random): JiraSampleEvent[] {
  const loose = { ref: `${plan.project}/loose`, project: plan.project, created: at('2025-12-11', 10), labels: [], span: spans.this };
  return [...plan.epics.flatMap((epic) => epicStory(epic, random)), ...stateStory(plan.loose, loose, random)];
}

/** The name of an epic before it has a key. */
export const epicRef = (name: string): string => `epic/${name}`;

type Frame = Pick<Place, 'ref' | 'project' | 'created' | 'labels' | 'span'> & { parent?: string };

function epicStory(epic: PlannedEpic, random: Random): JiraSampleEvent[] {
  const ref = epicRef(epic.name);
  const created = at(epic.created, 8.5 + random.next());
  const children = stateStory(
    epic.children,
    { ref: epic.name, parent: ref, project: epic.project, created: created + 20 * MINUTE, labels: epic.labels, span: spans[epic.quarter ?? 'this'] },
    random,
  );
  const moves = children.filter((event) => event.kind === 'transition').sort((a, b) => a.at - b.at);
  const [first, last] = [moves[0], moves.at(-1)];
  const by = accountOf(epic.assignee);
  return [
    {
      kind: 'create',
      at: created,
      by: accountOf(epic.reporter),
      key: ref,
      issue: {
        project: epic.project,
        type: 'Epic',
        summary: epic.summary,
        description: epic.description,
        priority: epic.priority,
        assignee: by,
        labels: epic.labels,
        ...(epic.due === undefined ? {} : { due: epic.due }),
      },
    },
    ...children,
    ...(first ? [{ kind: 'transition', at: first.at + MINUTE, by, key: ref, to: 'In Progress' } as const] : []),
    ...(epic.finished && last
      ? [{ kind: 'transition', at: last.at + 30 * MINUTE, by, key: ref, to: 'Done', resolution: 'Done' } as const]
      : []),
  ];
}

function stateStory(state: PlannedState, frame: Frame, random: Random): JiraSampleEvent[] {
  const done = state.done ?? [];
  const planned: Array<[PlannedIssue, Outcome]> = [
    ...done.map((issue, i): [PlannedIssue, Outcome] => {
      return [issue, { kind: 'done', on: doneOn(i, done.length, issue, frame, random) }];
    }),
    ...(state.inProgress ?? []).map((issue): [PlannedIssue, Outcome] => [issue, { kind: 'in-progress' }]),
    ...(state.toDo ?? []).map((issue): [PlannedIssue, Outcome] => [issue, { kind: 'to-do' }]),
    ...(state.closed ?? []).map(({ issue, resolution }): [PlannedIssue, Outcome] => [issue, { kind: 'closed', resolution }]),
  ];
  return planned.flatMap(([issue, outcome], i) => {
    const person = () => accountOf(random.pick(crew[frame.project]));
    // However many there are, an epic is written down in one sitting.
    const created = frame.created + i * Math.min(7, 160 / planned.length) * MINUTE;
    const place = { ...frame, ref: `${frame.ref}/${i + 1}`, created, reporter: person(), assignee: person() };
    return issueStory(issue, outcome, place, random);
  });
}

/** Issues are finished one after another over the whole time, in the order of the plan. */
function doneOn(i: number, count: number, issue: PlannedIssue, frame: Frame, random: Random): number {
  const from = Math.max(frame.created, frame.span.begins);
  const planned = from + (frame.span.ends - from) * ((i + 0.4 + 0.6 * random.next()) / count);
  const earliest = (issue.added === undefined ? frame.created : at(issue.added, 17)) + 26 * 60 * MINUTE;
  return Math.min(frame.span.ends, Math.max(planned, earliest));
}
