import type { IssueRecord, JiraRecords } from '../../sandbox/jira/records';

/** The people of the tests, by account id. */
export type Person = 'maya' | 'diego' | 'priya' | 'nora' | 'ravi' | 'lucia' | 'elena';

const person = (accountId: Person, displayName: string, admin = false) => ({
  accountId,
  displayName,
  emailAddress: `${accountId}@northlight.example`,
  active: true,
  admin,
  timeZone: 'UTC',
});

/** Statuses, resolutions and types by the names the tests use. */
export const status = { toDo: '1', inProgress: '2', done: '3' };
export const resolution = { done: '1', wontDo: '2', duplicate: '3' };
export const type = { epic: '10', story: '11', subTask: '12' };
export const project = { SUP: '10001', PAY: '10002', SECRET: '10003' };

/** An issue of the tests: a story to do in SUP unless said otherwise. */
export const anIssue = (id: number, more: Partial<IssueRecord> = {}): IssueRecord => ({
  id: String(id),
  key: `SUP-${id}`,
  projectId: project.SUP,
  issueTypeId: type.story,
  summary: `Issue ${id}`,
  description: '',
  statusId: status.toDo,
  resolutionId: null,
  resolutionDate: null,
  priorityId: '3',
  assignee: null,
  reporter: 'maya',
  labels: [],
  parentId: null,
  created: '2026-01-05T09:00:00.000Z',
  updated: '2026-01-05T09:00:00.000Z',
  dueDate: null,
  numbers: {},
  histories: [],
  ...more,
});

/** An epic with so many children done, in progress and to do; its id is the number, children follow it. */
export function anEpic(id: number, children: { done?: number; inProgress?: number; toDo?: number }, more: Partial<IssueRecord> = {}): IssueRecord[] {
  const statuses = [
    ...Array<string>(children.done ?? 0).fill(status.done),
    ...Array<string>(children.inProgress ?? 0).fill(status.inProgress),
    ...Array<string>(children.toDo ?? 0).fill(status.toDo),
  ];
  return [
    anIssue(id, { issueTypeId: type.epic, summary: `Epic ${id}`, ...more }),
    ...statuses.map((statusId, i) => anIssue(id + 1 + i, { statusId, parentId: String(id), ...projectOf(more) })),
  ];
}

const projectOf = ({ projectId }: Partial<IssueRecord>) => (projectId === undefined ? {} : { projectId });

/** The epic of the pictures: 20 children, 18 done, 1 in progress. */
export const routingEpic = '412';

/** A small Jira: two open projects and one that only Nora and Elena may browse. */
export const jiraRecords: JiraRecords = {
  users: [
    person('maya', 'Maya Lindqvist'),
    person('diego', 'Diego Ramos'),
    person('priya', 'Priya Nair'),
    person('nora', 'Nora Whitfield', true),
    person('ravi', 'Ravi Menon'),
    person('lucia', 'Lucia Ferreira'),
    person('elena', 'Elena Marchetti'),
  ],
  projects: [
    { id: project.SUP, key: 'SUP', name: 'Support experience', lead: 'maya', browse: 'everyone', edit: ['maya', 'diego', 'nora'] },
    { id: project.PAY, key: 'PAY', name: 'Payments', lead: 'priya', browse: 'everyone', edit: ['priya', 'nora'] },
    { id: project.SECRET, key: 'SECRET', name: 'Secret', lead: 'elena', browse: ['elena', 'nora'], edit: ['elena', 'nora'] },
  ],
  issueTypes: [
    { id: type.epic, name: 'Epic', hierarchyLevel: 1 },
    { id: type.story, name: 'Story', hierarchyLevel: 0 },
    { id: type.subTask, name: 'Sub-task', hierarchyLevel: -1 },
  ],
  statuses: [
    { id: status.toDo, name: 'To Do', category: 'new' },
    { id: status.inProgress, name: 'In Progress', category: 'indeterminate' },
    { id: status.done, name: 'Done', category: 'done' },
  ],
  resolutions: [
    { id: resolution.done, name: 'Done' },
    { id: resolution.wontDo, name: "Won't Do" },
    { id: resolution.duplicate, name: 'Duplicate' },
  ],
  priorities: [
    { id: '2', name: 'High' },
    { id: '3', name: 'Medium' },
  ],
  issues: [
    ...anEpic(Number(routingEpic), { done: 18, inProgress: 1, toDo: 1 }),
    ...anEpic(500, { done: 2, inProgress: 1, toDo: 2 }),
    anIssue(600, { statusId: status.done }),
    anIssue(601, { issueTypeId: type.subTask, parentId: '600' }),
    anIssue(700, { issueTypeId: type.epic, summary: 'An epic without children' }),
    anIssue(800, { key: 'SECRET-1', projectId: project.SECRET }),
    anIssue(801, { key: 'SECRET-2', projectId: project.SECRET }),
  ],
};
