/**
 * The doors between the sandbox's rooms. A room talks to another only through these types, so that each can be read
 * and replaced alone.
 */

/** Who asks Jira: a person with that person's rights, the installed app, or nobody. */
export type Actor = { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };

export interface JiraRequest {
  method: string;
  /** Path and query, starting with `/rest/`. */
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface JiraAnswer {
  status: number;
  headers: Record<string, string>;
  /** The response body as text; empty for 204. */
  body: string;
  /** What Jira's rate quota charges for this request (1 per request + 1 per issue or other object read; 0 through the bridge is the caller's affair). */
  points: number;
  /** The route's pattern, for the meter: `POST /rest/api/3/search/jql`. */
  route: string;
}

/** A product event as Forge delivers it to a trigger function: `{eventType: 'avi:jira:updated:issue', …}`. */
export interface JiraEvent {
  eventType: string;
  [field: string]: unknown;
}

export interface Jira {
  /**
   * Answers as Jira Cloud's REST would. `scopes` are the scopes granted to the app that carries the request (asUser and
   * asApp alike); a route that needs another answers 401 as the platform does. Absent for plain REST clients.
   */
  request(actor: Actor, request: JiraRequest, scopes?: readonly string[]): Promise<JiraAnswer>;
  /** Calls the listener after every change that Jira would announce. Returns the way to stop. */
  onEvent(listener: (event: JiraEvent) => void): () => void;
  /** Whether the account existed and is closed. */
  isClosed?(accountId: string): boolean;
}

/** The sandbox's time. The whole process lives on it (see clock.ts), so `new Date()` anywhere is sandbox time. */
export interface Clock {
  now(): number;
  /** Sets the time; it goes on ticking from there. */
  set(instant: number): void;
  advance(milliseconds: number): void;
}

/** One thing that happened and what it cost. */
export type Metered =
  | { kind: 'invocation'; invocationId: string; functionKey: string; milliseconds: number; failed: boolean }
  | { kind: 'storage'; invocationId: string; operation: string; reads: number; writes: number; bytesRead: number; bytesWritten: number; round: number }
  | { kind: 'jira'; invocationId: string; via: 'asUser' | 'asApp' | 'bridge' | 'rest'; route: string; status: number; points: number }
  | { kind: 'queue'; invocationId: string; queue: string; events: number }
  | { kind: 'accountReport'; invocationId: string };

export interface Meter {
  record(what: Metered): void;
  reset(): void;
  /** Everything since the last reset, per invocation and in total. */
  read(): MeterReading;
}

export interface InvocationReading {
  invocationId: string;
  functionKey: string;
  /** Rounds of storage reads: calls issued together count as one. */
  readRounds: number;
  storageReads: number;
  storageWrites: number;
  bytesRead: number;
  bytesWritten: number;
  jiraRequests: number;
  jiraPoints: number;
  queueEvents: number;
  /** Reports of stored accounts to Atlassian. */
  accountReports: number;
}

export interface MeterReading {
  invocations: InvocationReading[];
  total: Omit<InvocationReading, 'invocationId' | 'functionKey'> & { invocations: number; bridgeRequests: number };
  /** What a month of this use would cost by the published price list, in US dollars, per kind. */
  price: Record<string, number>;
}

/** The local Forge platform, running one app from its bundle. */
export interface Platform {
  /**
   * Invokes a resolver function as the bridge's `invoke` does. `moduleKey` names the manifest module whose resolver is meant;
   * `context` is what the host page knows (extension data). Throws with the app's error message.
   */
  invoke(call: {
    moduleKey: string;
    functionKey: string;
    payload?: unknown;
    accountId: string | null;
    context: Record<string, unknown>;
  }): Promise<unknown>;
  /** Runs queued events that are due (all of them, at once, when `force`); resolves when the queue holds nothing due. */
  drainQueue(options?: { force?: boolean }): Promise<number>;
  /** Runs a schedule now, by its module key. */
  runSchedule(moduleKey: string): Promise<void>;
  /** Delivers a product event to the triggers that name it. */
  deliver(event: JiraEvent): Promise<void>;
  /** Forgets all stored values and queued events. */
  reset(): void;
  manifest: Manifest;
}

/** What a person who wants to know for themselves can look at and try. */
export interface Inspection {
  /** Everything the app has stored but secrets; `collection` is an entity's name, or what plain keys are filed under. */
  stored(): Array<{ collection: string; key: string; value: unknown }>;
  /** The accounts of the latest reports of personal data, report by report. */
  reported(): ReadonlyArray<readonly string[]>;
  /** Runs what the manifest wants run before an uninstall; answers how many functions. Nothing is forgotten by it. */
  runPreUninstall(): Promise<number>;
}

/** manifest.yml, as far as the sandbox reads it. */
export interface Manifest {
  app: { id: string; name?: string; storage?: { entities?: ManifestEntity[] } };
  modules: Record<string, Array<Record<string, unknown> & { key: string }>>;
  resources?: Array<{ key: string; path: string; entry?: Record<string, string> }>;
  permissions: { scopes: string[]; content?: { styles?: string[]; scripts?: string[] }; external?: Record<string, unknown> };
}

export interface ManifestEntity {
  name: string;
  attributes: Record<string, { type: 'string' | 'integer' | 'float' | 'boolean' | 'any' }>;
  indexes: Array<string | { name: string; range: string[]; partition?: string[] }>;
}
