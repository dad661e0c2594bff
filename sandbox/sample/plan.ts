import type { PriorityName, ProjectKey, ResolutionName, TypeName } from './base';
import type { PersonName } from './people';

/** One issue of the story, in words; the seed fills in what is not said. */
export interface PlannedIssue {
  type: TypeName;
  summary: string;
  priority?: PriorityName;
  /** The day it was created, when later than its epic. */
  added?: string;
  subtasks?: string[];
}

/** How issues stand when the story ends. */
export interface PlannedState {
  done?: PlannedIssue[];
  inProgress?: PlannedIssue[];
  toDo?: PlannedIssue[];
  /** Closed without being done. */
  closed?: Array<{ issue: PlannedIssue; resolution: Exclude<ResolutionName, 'Done'> }>;
}

export interface PlannedEpic {
  /** What OKRs call it. */
  name: string;
  project: ProjectKey;
  summary: string;
  description: string;
  reporter: PersonName;
  assignee: PersonName;
  labels: string[];
  priority: PriorityName;
  created: string;
  due?: string;
  /** The quarter it is worked on; this one when absent. */
  quarter?: 'last' | 'this';
  /** All is done and the epic is closed. */
  finished?: true;
  children: PlannedState;
}

/** A project's work: epics, and issues that belong to none. */
export interface ProjectPlan {
  project: ProjectKey;
  epics: PlannedEpic[];
  loose: PlannedState;
}

export const story = (summary: string, ...subtasks: string[]): PlannedIssue =>
  subtasks.length === 0 ? { type: 'Story', summary } : { type: 'Story', summary, subtasks };

export const task = (summary: string): PlannedIssue => ({ type: 'Task', summary });

export const bug = (summary: string, priority: PriorityName = 'Medium'): PlannedIssue => ({ type: 'Bug', summary, priority });

export const added = (day: string, issue: PlannedIssue): PlannedIssue => ({ ...issue, added: day });
