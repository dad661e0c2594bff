import type { ProjectKey } from './base';
import type { PersonName } from './people';
import { bug, story, task, type PlannedEpic, type PlannedIssue, type ProjectPlan } from './plan';

/** A project's work in outline, of which its epics' issues are made. */
export interface WorkOutline {
  project: ProjectKey;
  lead: PersonName;
  /** What the work is about; with the ways of working on it they make the summaries. At least as many as epics have issues. */
  things: readonly string[];
  epics: readonly OutlinedEpic[];
}

export interface OutlinedEpic {
  name: string;
  summary: string;
  assignee: PersonName;
  label: string;
  created: string;
  issues: number;
  /** How much of it is done by the end of its quarter, 0 to 1. */
  done: number;
  quarter: 'last' | 'this';
}

/** Ways of working on a thing; one pass over the things uses each thing once. */
const WAYS: ReadonlyArray<(thing: string) => PlannedIssue> = [
  (thing) => story(`Show ${thing} where people look for it`),
  (thing) => story(`Keep ${thing} when the connection drops`, `Agree what is kept of ${thing}`, `Say how old ${thing} is`),
  (thing) => bug(`${capitalized(thing)}: wrong after an edit`),
  (thing) => task(`Measure how often ${thing} fails`),
  (thing) => story(`Make ${thing} work by keyboard alone`),
  (thing) => bug(`${capitalized(thing)}: slow for the largest accounts`),
  (thing) => task(`Ask ten customers about ${thing}`),
  (thing) => story(`Undo for ${thing}`),
  (thing) => bug(`${capitalized(thing)}: time zone is ignored`),
  (thing) => task(`Take the old ${thing} out of use`),
  (thing) => story(`Explain ${thing} to new accounts`),
  (thing) => bug(`${capitalized(thing)}: empty after signing in again`),
  (thing) => story(`Try ${thing} with a hundred customers first`),
  (thing) => bug(`${capitalized(thing)}: unreadable in large text`),
  (thing) => task(`Write down who looks after ${thing}`),
  (thing) => story(`Say why ${thing} was refused`),
  (thing) => bug(`${capitalized(thing)}: umlauts are lost`),
  (thing) => story(`Bring ${thing} into the weekly summary`),
  (thing) => task(`Test ${thing} on slow connections`),
  (thing) => bug(`${capitalized(thing)}: shown twice after a retry`),
  (thing) => story(`Let two people change ${thing} at once`),
  (thing) => task(`Count what ${thing} costs a month`),
];

/** The plan that an outline comes to. No two issues of it have the same summary. */
export function workPlan({ project, lead, things, epics }: WorkOutline): ProjectPlan {
  let next = 0;
  const issue = (): PlannedIssue => {
    const way = WAYS[Math.floor(next / things.length) % WAYS.length] ?? WAYS[0];
    const thing = things[next % things.length] ?? '';
    next += 1;
    return way?.(thing) ?? task(thing);
  };
  return {
    project,
    epics: epics.map((epic, i): PlannedEpic => {
      const done = Math.round(epic.issues * epic.done);
      const moving = done === epic.issues ? 0 : Math.min(epic.issues - done, 1 + (i % 3));
      const some = (count: number) => Array.from({ length: count }, issue);
      return {
        name: epic.name,
        project,
        summary: epic.summary,
        description: '',
        reporter: lead,
        assignee: epic.assignee,
        labels: [epic.label],
        priority: i % 4 === 0 ? 'High' : 'Medium',
        created: epic.created,
        quarter: epic.quarter,
        ...(done === epic.issues ? { finished: true as const } : {}),
        children: {
          done: some(done),
          inProgress: some(moving),
          toDo: some(Math.max(0, epic.issues - done - moving - 1)),
          ...(epic.issues - done - moving > 0 ? { closed: [{ issue: issue(), resolution: i % 2 === 0 ? "Won't Do" : 'Duplicate' } as const] } : {}),
        },
      };
    }),
    loose: {},
  };
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
