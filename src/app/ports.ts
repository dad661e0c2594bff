import type { AccountId, IssueId, KeyResultKey, ObjectiveKey, ProjectId, TaskId } from '../okr/ids';
import type { Kind, RecordOf } from './records';

/** A record as it was read: there, not there, or not to be had this time. The last is never taken for the second. */
export type Loaded<R> =
  | { kind: 'found'; version: number; by: AccountId | null; at: string; record: R }
  | { kind: 'absent' }
  | { kind: 'unreadable' };

/** Names one record. */
export interface Ref<K extends Kind = Kind> {
  kind: K;
  key: string;
}

/** What one round of reads brought. */
export interface Page {
  of<K extends Kind>(kind: K, key: string): Loaded<RecordOf[K]>;
}

/**
 * One record to write, or to remove where `record` is null. `was` is what the change is based on: the write is refused
 * when that has moved on.
 */
export type Write = {
  [K in Kind]: { kind: K; key: string; record: RecordOf[K] | null; was: Loaded<RecordOf[K]> | 'new' };
}[Kind];

/** Kinds whose records are listed: a key result's check-ins, a subject's changes. */
export type ListedKind = 'check-in' | 'change';

/** A listed record and the key it lies under. */
export interface Entry<R> {
  key: string;
  loaded: Loaded<R>;
}

/** What a listing brought; `more` says that older ones are left out. */
export type Listed<R> = { kind: 'found'; records: ReadonlyArray<Loaded<R>>; more: boolean } | { kind: 'unreadable' };

/** Records by key. Reads that belong together are one round. */
export interface Store {
  /** Reads one record strictly consistently. */
  get<K extends Kind>(kind: K, key: string): Promise<Loaded<RecordOf[K]>>;
  /** Reads many records in one round, in batches. */
  read(refs: readonly Ref[]): Promise<Page>;
  /**
   * The newest records of one part of an index, newest first, at most `limit` (1–100). Indexes lag behind what was written
   * just now, so this is for showing what was, never for deciding.
   */
  newest<K extends ListedKind>(kind: K, of: string, limit: number): Promise<Listed<RecordOf[K]>>;
  /**
   * All records of one part of an index, or all by one person, the oldest first. Page by page, so it is for jobs and for
   * what a person asks once; UPSTREAM when a page could not be read.
   */
  every<K extends ListedKind>(kind: K, of: { of: string } | { by: AccountId }): Promise<ReadonlyArray<Entry<RecordOf[K]>>>;
  /** Writes all or nothing. 'clash': a record was no longer what its `was` says, and nothing was written. */
  commit(writes: readonly Write[]): Promise<'saved' | 'clash'>;
}

/** What Jira said to a count. */
export type Counted = { kind: 'count'; count: number } | NotAnswered;

/** A page of what issues hold in a number field, null where one holds nothing; `next` names the page after it. */
export type NumbersRead = { kind: 'page'; numbers: ReadonlyArray<number | null>; next?: string } | NotAnswered;

export type NotAnswered =
  /** Jira refuses the query; its own words. */
  { kind: 'refused'; message: string } | { kind: 'unreachable'; retryAfterSeconds?: number };

export interface JiraIssue {
  id: IssueId;
  projectId: ProjectId;
  /** Jira's hierarchy: 1 epic, 0 story and task, −1 sub-task. */
  hierarchyLevel: number;
}

/** What Jira lets a person do: administer the site, and browse or edit which of the projects that were asked about. */
export interface JiraRights {
  admin: boolean;
  browse: readonly ProjectId[];
  edit: readonly ProjectId[];
}

/** What is known of a person's rights to read; what is missing is not known. */
export interface ReadRights {
  admin?: boolean;
  browse: ReadonlyMap<ProjectId, boolean>;
}

/** What Jira said in the last ten minutes of the caller's rights to read. Good for showing, never for writing. */
export interface KeptRights {
  read(): Promise<ReadRights>;
  keep(said: ReadRights): Promise<void>;
}

/** Jira with the caller's own rights. */
export interface JiraAsCaller {
  mayEditIssue(issue: IssueId): Promise<boolean>;
  /** The caller's rights on the site and in these projects, at most 1,000: one request. */
  rightsIn(projects: readonly ProjectId[]): Promise<JiraRights>;
  /** Whether an account can still act; true where Jira does not let the caller know. */
  isActive(account: AccountId): Promise<boolean>;
  /** The issue, or null when it does not exist for the caller. */
  readIssue(issue: IssueId): Promise<JiraIssue | null>;
  count(jql: string): Promise<Counted>;
  /** Writes the mirror of an issue's links; false when Jira did not take it. */
  mirror(issue: IssueId, links: MirroredLinks): Promise<boolean>;
  /** Shows or hides our panel on every issue of up to 1,000 projects; the caller has to administer Jira. */
  pinPanel(panel: PanelId, projects: readonly ProjectId[], action: PinAction): Promise<Answered<TaskId>>;
  /** In which of the projects our panel is pinned; those Jira says nothing of are in neither list. */
  readPins(panel: PanelId, projects: readonly ProjectId[]): Promise<Answered<Pins>>;
  readTask(task: TaskId): Promise<Answered<JiraTask>>;
}

/** What Jira answered, or that this Jira will not: the caller then goes by hand. */
export type Answered<T> = { kind: 'answer'; answer: T } | { kind: 'refused'; message: string };

/** `ari:cloud:ecosystem::extension/{app}/{environment}/static/{module}` */
export type PanelId = string;
export type PinAction = 'PIN' | 'UNPIN';

export interface Pins {
  pinned: readonly ProjectId[];
  unpinned: readonly ProjectId[];
}

/** A long task of Jira's; `percent` is 0–100. */
export interface JiraTask {
  state: 'running' | 'done' | 'failed';
  percent: number;
  message?: string;
}

/** What JQL may search an issue by. Without key results the issue carries nothing. */
export interface MirroredLinks {
  keyResults: readonly KeyResultKey[];
  objectives: readonly ObjectiveKey[];
}

/** Jira with the app's rights: counts, a number field's numbers, and the repair of our own property; never an issue's text. */
export interface JiraAsApp {
  count(jql: string): Promise<Counted>;
  /** What up to 100 issues of the query hold in the field; the first page, or the one that `page` names. */
  readNumbers(jql: string, field: string, page?: string): Promise<NumbersRead>;
  mirror(issue: IssueId, links: MirroredLinks): Promise<boolean>;
}

/** The accounts that any record names, each since it was first stored: written with the record, read for the weekly report. */
export interface Accounts {
  /** All of them, at most 90 at once (a report takes no more). */
  pages(): AsyncIterable<readonly StoredAccount[]>;
  remove(account: AccountId): Promise<void>;
}

export interface StoredAccount {
  accountId: AccountId;
  since: string;
}

/** Tells Atlassian whose accounts are stored (at most 90 at once); answers those that are closed. Throws when it was not heard. */
export type ReportAccounts = (accounts: readonly StoredAccount[]) => Promise<AccountId[]>;

/** Work for later. */
export interface Jobs {
  personalData(job: PersonalDataJob): Promise<void>;
  /** Has key results measured, at once or so many seconds from now (at most 900). */
  measure(job: MeasureJob, delaySeconds?: number): Promise<void>;
  /** Has the mirrors of key results' links compared and repaired. */
  repairMirrors(keyResults: readonly KeyResultKey[]): Promise<void>;
}

/** Something to do with what is stored of people. */
export type PersonalDataJob =
  | { kind: 'report' }
  /** Puts a former user in the place of a closed account, from this part of the records on; `whole`: nothing was unreadable so far. */
  | { kind: 'forget'; account: AccountId; part: number; whole: boolean }
  /** Takes out the words of one person. */
  | { kind: 'erase'; author: AccountId };

/** Key results to measure, and why. */
export interface MeasureJob {
  keyResults: readonly KeyResultKey[];
  /** `event`: an issue moved; `event-again`: it moved, but Jira's index had not seen it yet. */
  cause: 'asked' | 'event' | 'event-again' | 'sweep';
}

/** Marks for key results that a job is on its way to measure, so that a burst of events is one job. */
export interface Markers {
  /** Sets the mark; false when it stands already. A mark older than ten minutes counts for nothing. */
  raise(key: KeyResultKey): Promise<boolean>;
  lower(key: KeyResultKey): Promise<void>;
}

/** The hour's quota points this installation has spent. */
export interface Budget {
  spent(): Promise<number>;
  spend(points: number): Promise<void>;
}
