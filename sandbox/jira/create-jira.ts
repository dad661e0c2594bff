import type { Clock, Jira, JiraAnswer, JiraRequest, Actor } from '../doors';
import { Announcer } from './announcer';
import { basicAuthApp, tokensOf, type UserToken } from './basic-auth';
import { readCatalog } from './catalog';
import { createIssue, deleteIssue, editIssue, transitionIssue } from './change-issue';
import { Database } from './database';
import { Faults } from './faults';
import type { IssueEdit, NewIssue } from './issue-edit';
import { closed, isClosed } from './closed-account';
import { load } from './load';
import type { JiraRecords } from './records';
import { createRestApp, type Passage } from './rest-app';
import type { PropertyAlias } from './property-alias';
import { ROUTES } from './routes/all';
import { TABLES } from './schema';
import { SearchIndex } from './search-index';
import type { Site } from './site';

export interface LocalJiraOptions {
  /** A file, or `:memory:`. */
  databasePath: string;
  clock: Clock;
  /** Origin that links and avatars point to, without a slash at the end. */
  siteUrl: string;
  /** IANA name of the site's zone; `UTC` by default. */
  timeZone?: string;
  /** Parts of issue properties that JQL knows: see `propertyAliasesOf`. None by default. */
  propertyAliases?: readonly PropertyAlias[];
  /** Keys of the installed app's issue panels, which an admin may pin to projects. None by default. */
  issuePanels?: readonly string[];
}

/** A Jira Cloud of our own. */
export interface LocalJira extends Jira {
  /** Adds records at once, without events. */
  load(records: JiraRecords): void;
  /** Forgets everything. */
  reset(): void;
  /** Writes everything, as it is now, into a file to go back to. */
  copyInto(file: string): void;
  /** Makes everything what it was when the file was written, without events. */
  copyBack(file: string): void;
  /** Moves an issue now, with changelog and event. `by` is an account id, or null for Jira itself. */
  transition(issueId: string, statusId: string, by: string | null, resolutionId?: string): void;
  createIssue(issue: NewIssue, by: string | null): { id: string; key: string };
  edit(issueId: string, fields: IssueEdit, by: string | null): void;
  deleteIssue(issueId: string, by: string | null): void;
  /** Closes an account: its id is all that is left of it. False when nobody has it. */
  closeAccount(accountId: string): boolean;
  isClosed(accountId: string): boolean;
  /** Calls the listener after everything was forgotten. Returns the way to stop. */
  onReset(listener: () => void): () => void;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** The REST side for plain clients: basic authentication with `email:token`. */
  readonly restApp: ReturnType<typeof basicAuthApp>;
  /** Every active person with the token their clients use; the same on every start. */
  tokens(): UserToken[];
  close(): void;
}

/** Opens the local Jira on its database. */
export function createJira({ databasePath, clock, siteUrl, timeZone = 'UTC', propertyAliases = [], issuePanels = [] }: LocalJiraOptions): LocalJira {
  const database = new Database(databasePath);
  const faults = new Faults();
  const index = new SearchIndex(database, clock, () => faults.indexLagMs);
  const catalog = readCatalog(database);
  const site: Site = { database, clock, url: siteUrl, timeZone, announcer: new Announcer(), index, propertyAliases, issuePanels, catalog };
  const rest = createRestApp(site, ROUTES);
  const resets = new Set<() => void>();
  const by = (accountId: string | null) => ({ accountId, throughApp: false });

  const request = async (actor: Actor, asked: JiraRequest, scopes?: readonly string[]): Promise<JiraAnswer> => {
    const fault = await faults.strike();
    const passage: Passage = { actor, scopes, bill: { points: 0, route: `${asked.method} ${asked.path.split('?')[0] ?? ''}` } };
    const response = fault ?? (await rest.fetch(httpRequest(asked), passage));
    const headers = Object.fromEntries(response.headers.entries());
    return { status: response.status, headers, body: await response.text(), ...passage.bill };
  };

  const loadRecords = (records: JiraRecords) => {
    load(database, records);
    index.catchUp();
    site.catalog = readCatalog(database);
  };

  return {
    request,
    onEvent: (listener) => site.announcer.listen(listener),
    load: loadRecords,
    reset: () => {
      database.transaction(() => TABLES.forEach((table) => database.execute(`DELETE FROM ${table}`)));
      index.catchUp();
      site.catalog = readCatalog(database);
      for (const heard of resets) heard();
    },
    copyInto: (file) => database.copyInto(file),
    copyBack: (file) => {
      database.copyBack(file);
      index.catchUp();
      site.catalog = readCatalog(database);
    },
    onReset: (listener) => {
      resets.add(listener);
      return () => void resets.delete(listener);
    },
    transition: (issueId, statusId, who, resolutionId) => transitionIssue(site, Number(issueId), statusId, by(who), resolutionId),
    createIssue: (issue, who) => createIssue(site, issue, by(who)),
    edit: (issueId, fields, who) => editIssue(site, Number(issueId), fields, by(who)),
    deleteIssue: (issueId, who) => deleteIssue(site, Number(issueId), by(who)),
    closeAccount: (accountId) => {
      const user = site.catalog.users.get(accountId);
      if (user) loadRecords({ users: [closed(user)] });
      return user !== undefined;
    },
    isClosed: (accountId) => isClosed(site.catalog.users.get(accountId)),
    faults,
    restApp: basicAuthApp(site, request),
    tokens: () => tokensOf(site),
    close: () => database.close(),
  };
}

function httpRequest({ method, path, headers, body }: JiraRequest): Request {
  const carriesBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(path, 'http://jira.local'), { method, headers: headers ?? {}, ...(carriesBody ? { body } : {}) });
}
