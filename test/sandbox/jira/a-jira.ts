import { createJira, type LocalJira } from '../../../sandbox/jira/create-jira';
import type { Actor, JiraAnswer } from '../../../sandbox/doors';
import type { IssueRecord, JiraRecords, UserRecord } from '../../../sandbox/jira/records';
import { aClock } from '../../support/a-clock';

/** A Monday. */
export const NOW = Date.parse('2026-03-16T10:00:00Z');

export const ada: Actor = { kind: 'user', accountId: 'ada' };
export const ben: Actor = { kind: 'user', accountId: 'ben' };
export const eve: Actor = { kind: 'user', accountId: 'eve' };
export const app: Actor = { kind: 'app' };

export function aUser(user: Partial<UserRecord> & { accountId: string }): UserRecord {
  const { accountId } = user;
  return {
    displayName: accountId,
    emailAddress: `${accountId}@example.com`,
    active: true,
    admin: false,
    timeZone: 'UTC',
    ...user,
  };
}

export function anIssue(issue: Partial<IssueRecord> & { id: string; key: string }): IssueRecord {
  return {
    projectId: '10000',
    issueTypeId: '2',
    summary: issue.key,
    description: '',
    statusId: '1',
    resolutionId: null,
    resolutionDate: null,
    priorityId: '2',
    assignee: null,
    reporter: 'ada',
    labels: [],
    parentId: null,
    created: '2026-01-05T09:00:00.000Z',
    updated: '2026-01-05T09:00:00.000Z',
    dueDate: null,
    numbers: {},
    histories: [],
    ...issue,
  };
}

/** Payments that everyone sees and a security project that only Ada does. */
export const SMALL: JiraRecords = {
  users: [
    aUser({ accountId: 'ada', displayName: 'Ada Byron', admin: true }),
    aUser({ accountId: 'ben', displayName: 'Ben Okri', timeZone: 'Europe/Berlin' }),
    aUser({ accountId: 'eve', displayName: 'Eve Moneypenny' }),
    aUser({ accountId: 'zoe', displayName: 'Zoe Left', active: false }),
  ],
  projects: [
    { id: '10000', key: 'PAY', name: 'Payments', lead: 'ben', browse: 'everyone', edit: ['ada', 'ben'] },
    { id: '10001', key: 'SEC', name: 'Security', lead: 'ada', browse: ['ada'], edit: ['ada'] },
  ],
  issueTypes: [
    { id: '1', name: 'Epic', hierarchyLevel: 1 },
    { id: '2', name: 'Story', hierarchyLevel: 0 },
    { id: '3', name: 'Sub-task', hierarchyLevel: -1 },
  ],
  statuses: [
    { id: '1', name: 'To Do', category: 'new' },
    { id: '2', name: 'In Progress', category: 'indeterminate' },
    { id: '3', name: 'In Review', category: 'indeterminate' },
    { id: '4', name: 'Done', category: 'done' },
  ],
  resolutions: [
    { id: '1', name: 'Done' },
    { id: '2', name: "Won't Do" },
  ],
  priorities: [
    { id: '1', name: 'High' },
    { id: '2', name: 'Medium' },
    { id: '3', name: 'Low' },
  ],
  fields: [{ id: 'customfield_10016', name: 'Story Points', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' }],
  issues: [
    anIssue({ id: '20001', key: 'PAY-1', issueTypeId: '1', summary: 'Checkout without a password', statusId: '2', assignee: 'ben' }),
    anIssue({
      id: '20002',
      key: 'PAY-2',
      parentId: '20001',
      summary: 'Deploy the passkey service',
      statusId: '4',
      resolutionId: '1',
      resolutionDate: '2026-02-10T15:30:00.000Z',
      updated: '2026-02-10T15:30:00.000Z',
      assignee: 'ben',
      labels: ['risk'],
      numbers: { customfield_10016: 5 },
    }),
    anIssue({
      id: '20003',
      key: 'PAY-3',
      parentId: '20001',
      summary: 'Ask for the passkey',
      labels: ['Ui', 'risk'],
      dueDate: '2026-03-31',
      numbers: { customfield_10016: 3 },
      priorityId: '1',
    }),
    anIssue({ id: '20004', key: 'PAY-4', parentId: '20003', issueTypeId: '3' }),
    anIssue({ id: '20005', key: 'PAY-5', statusId: '3', assignee: 'ada', priorityId: '3', created: '2026-03-15T23:30:00.000Z', updated: '2026-03-15T23:30:00.000Z' }),
    anIssue({ id: '20006', key: 'SEC-1', projectId: '10001', issueTypeId: '1', summary: 'Rotate the keys' }),
    anIssue({ id: '20007', key: 'SEC-2', projectId: '10001', parentId: '20006', priorityId: null }),
  ],
};

export function aJira(records: JiraRecords = SMALL) {
  const clock = aClock(NOW);
  const jira = createJira({ databasePath: ':memory:', clock, siteUrl: 'http://jira.example' });
  jira.load(records);
  return { jira, clock };
}

/** Sends a request and reads the answer's JSON. */
export async function ask(jira: LocalJira, who: Actor, line: string, body?: unknown): Promise<JiraAnswer & { json: Json }> {
  const [method = 'GET', path = ''] = line.split(' ');
  const answer = await jira.request(who, { method, path: `/rest/api/3${path}`, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { ...answer, json: new Json(answer.body === '' ? null : JSON.parse(answer.body)) };
}

/** The keys a query finds, in order. */
export async function search(jira: LocalJira, who: Actor, jql: string): Promise<string[]> {
  const answer = await ask(jira, who, 'POST /search/jql', { jql, fields: ['key'], maxResults: 5000 });
  if (answer.status !== 200) throw new Error(answer.body);
  return answer.json.at('issues').list().map((issue) => issue.at('key').text());
}

/** JSON that was not expected to have any shape: a wrong path fails the test by name. */
export class Json {
  constructor(readonly value: unknown, private readonly path = 'answer') {}

  at(...names: string[]): Json {
    return names.reduce<Json>((json, name) => json.step(name), this);
  }

  list(): Json[] {
    if (!Array.isArray(this.value)) throw new TypeError(`${this.path} is no list`);
    return this.value.map((item: unknown, index) => new Json(item, `${this.path}[${index}]`));
  }

  text(): string {
    if (typeof this.value !== 'string') throw new TypeError(`${this.path} is no text`);
    return this.value;
  }

  private step(name: string): Json {
    if (typeof this.value !== 'object' || this.value === null) throw new TypeError(`${this.path} is no object`);
    return new Json(Object.entries(this.value).find(([key]) => key === name)?.[1], `${this.path}.${name}`);
  }
}
