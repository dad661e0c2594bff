import type { PriorityName, ProjectKey, ResolutionName, StatusName, TypeName } from './base';

/** What happens in the sample's story; `at` is in milliseconds, people are account ids, issues are keys. */
export type SampleEvent = IssueCreated | IssueMoved | IssueEdited | PersonLeft | AppCalled;

export interface IssueCreated {
  kind: 'create';
  at: number;
  by: string;
  /** The key it will get: the project's next. */
  key: string;
  parent?: string;
  issue: {
    project: ProjectKey;
    type: TypeName;
    summary: string;
    description: string;
    priority: PriorityName;
    assignee: string;
    labels: string[];
    storyPoints?: number;
    due?: string;
  };
}

export interface IssueMoved {
  kind: 'transition';
  at: number;
  by: string;
  key: string;
  to: StatusName;
  resolution?: ResolutionName;
}

export interface IssueEdited {
  kind: 'edit';
  at: number;
  by: string;
  key: string;
  change: { due?: string; labels?: string[]; storyPoints?: number };
}

/** The account is deactivated. */
export interface PersonLeft {
  kind: 'left';
  at: number;
  accountId: string;
}

/** Somebody uses the app. */
export interface AppCalled {
  kind: 'call';
  at: number;
  as: string;
  moduleKey: string;
  functionKey: string;
  payload: Record<string, unknown>;
  context: Record<string, unknown>;
  /** Its id goes into the payload as `issueId`; ids are known only when the issue exists. */
  issue?: string;
}

export type JiraSampleEvent = Exclude<SampleEvent, AppCalled>;
