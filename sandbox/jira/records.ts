/** What the local Jira holds; the sample and the import write these, the REST side reads them. Instants are ISO in UTC. */

export interface UserRecord {
  accountId: string;
  displayName: string;
  emailAddress: string;
  active: boolean;
  /** Jira administrator: holds ADMINISTER. */
  admin: boolean;
  timeZone: string;
}

export interface ProjectRecord {
  id: string;
  key: string;
  name: string;
  lead: string | null;
  /** Who may see the project and its issues; 'everyone' is every licensed user. */
  browse: 'everyone' | string[];
  /** Who may edit issues (holds EDIT_ISSUES, TRANSITION_ISSUES, CREATE_ISSUES). */
  edit: 'everyone' | string[];
}

export interface IssueTypeRecord {
  id: string;
  name: string;
  /** Jira's hierarchy: 1 epic, 0 story and task, −1 sub-task. */
  hierarchyLevel: number;
}

export type StatusCategoryKey = 'new' | 'indeterminate' | 'done';

export interface StatusRecord {
  id: string;
  name: string;
  category: StatusCategoryKey;
}

export interface NamedRecord {
  id: string;
  name: string;
}

export interface IssueRecord {
  id: string;
  key: string;
  projectId: string;
  issueTypeId: string;
  summary: string;
  description: string;
  statusId: string;
  resolutionId: string | null;
  resolutionDate: string | null;
  priorityId: string | null;
  assignee: string | null;
  reporter: string | null;
  labels: string[];
  parentId: string | null;
  created: string;
  updated: string;
  dueDate: string | null;
  /** Number fields by field id: `customfield_10016` story points. */
  numbers: Record<string, number>;
  histories: HistoryRecord[];
}

export interface HistoryRecord {
  id: string;
  at: string;
  author: string | null;
  items: Array<{ field: string; fieldId?: string; from: string | null; fromString: string | null; to: string | null; toString: string | null }>;
}

/** A number field beside the built-in ones. */
export interface FieldRecord {
  id: string;
  name: string;
  /** `com.pyxis.greenhopper.jira:jsw-story-points` and the like. */
  custom: string;
}

/** A whole Jira, or more of one. Loading adds; a record with a known id replaces the old one. */
export interface JiraRecords {
  users?: UserRecord[];
  projects?: ProjectRecord[];
  issueTypes?: IssueTypeRecord[];
  statuses?: StatusRecord[];
  resolutions?: NamedRecord[];
  priorities?: NamedRecord[];
  fields?: FieldRecord[];
  issues?: IssueRecord[];
}
