/** What an edit may set; what is absent stays. */
export interface IssueEdit {
  summary?: string;
  description?: string;
  labels?: readonly string[];
  priorityId?: string | null;
  assignee?: string | null;
  reporter?: string | null;
  parentId?: string | null;
  issueTypeId?: string;
  /** `2026-03-31`. */
  dueDate?: string | null;
  statusId?: string;
  resolutionId?: string | null;
  /** By field id; null empties the field. */
  numbers?: Readonly<Record<string, number | null>>;
}

/** What a new issue needs; status and priority have defaults. */
export interface NewIssue extends IssueEdit {
  projectId: string;
  issueTypeId: string;
  summary: string;
}

/** Who makes a change. */
export interface Author {
  /** Null when Jira itself does it. */
  readonly accountId: string | null;
  /** Carried by the installed app, as itself or for a person: the event says `selfGenerated`. */
  readonly throughApp: boolean;
}
