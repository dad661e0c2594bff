import type { JiraRecords } from '../jira/records';
import { accountOf, people, type PersonName } from './people';

export type ProjectKey = 'SUP' | 'PAY' | 'ONB' | 'MOB' | 'ACC' | 'GRO' | 'REL';
export type TypeName = 'Epic' | 'Story' | 'Task' | 'Bug' | 'Sub-task';
export type StatusName = 'To Do' | 'In Progress' | 'In Review' | 'Done';
export type PriorityName = 'Highest' | 'High' | 'Medium' | 'Low' | 'Lowest';
export type ResolutionName = 'Done' | "Won't Do" | 'Duplicate';

/** The ids Jira Cloud gives to these in a new site, where it gives fixed ones. */
export const ids = {
  project: {
    SUP: '10001', PAY: '10002', ONB: '10003', MOB: '10004', ACC: '10005', GRO: '10006', REL: '10007',
  } satisfies Record<ProjectKey, string>,
  type: { Epic: '10000', Story: '10001', Task: '10002', Bug: '10004', 'Sub-task': '10003' } satisfies Record<TypeName, string>,
  status: { 'To Do': '10000', 'In Progress': '3', 'In Review': '10001', Done: '10002' } satisfies Record<StatusName, string>,
  priority: { Highest: '1', High: '2', Medium: '3', Low: '4', Lowest: '5' } satisfies Record<PriorityName, string>,
  resolution: { Done: '10000', "Won't Do": '10001', Duplicate: '10002' } satisfies Record<ResolutionName, string>,
  storyPoints: 'customfield_10016',
};

/** Who works in a project: may see and edit it, and is given its issues. */
export const crew: Record<ProjectKey, readonly [PersonName, ...PersonName[]]> = {
  SUP: ['diego', 'priya', 'tom', 'maya'],
  PAY: ['mei', 'jonas', 'aiko'],
  ONB: ['amara', 'sam', 'tom'],
  MOB: ['kofi', 'noor', 'piotr'],
  ACC: ['hanna', 'signe', 'anil'],
  GRO: ['leo', 'chloe', 'mateo'],
  REL: ['yuki', 'ines', 'piotr'],
};

/** Everything of Northlight's Jira but the issues, as it stands when the story begins. */
export const base: JiraRecords = {
  users: Object.values(people),
  projects: [
    project('SUP', 'Support experience', 'maya', ['aiko', 'sam'], 'everyone'),
    project('PAY', 'Payments', 'aiko', [], ['maya', 'sam', 'diego', 'priya', 'tom', 'ravi']),
    project('ONB', 'Onboarding', 'sam', ['oscar'], 'everyone'),
    project('MOB', 'Mobile app', 'kofi', ['vera'], 'everyone'),
    project('ACC', 'Accountants', 'hanna', ['vera'], 'everyone'),
    project('GRO', 'Growth', 'leo', ['vera'], 'everyone'),
    project('REL', 'Reliability', 'yuki', ['vera'], 'everyone'),
  ],
  issueTypes: [
    { id: ids.type.Epic, name: 'Epic', hierarchyLevel: 1 },
    { id: ids.type.Story, name: 'Story', hierarchyLevel: 0 },
    { id: ids.type.Task, name: 'Task', hierarchyLevel: 0 },
    { id: ids.type.Bug, name: 'Bug', hierarchyLevel: 0 },
    { id: ids.type['Sub-task'], name: 'Sub-task', hierarchyLevel: -1 },
  ],
  statuses: [
    { id: ids.status['To Do'], name: 'To Do', category: 'new' },
    { id: ids.status['In Progress'], name: 'In Progress', category: 'indeterminate' },
    { id: ids.status['In Review'], name: 'In Review', category: 'indeterminate' },
    { id: ids.status.Done, name: 'Done', category: 'done' },
  ],
  resolutions: Object.entries(ids.resolution).map(([name, id]) => ({ id, name })),
  priorities: Object.entries(ids.priority).map(([name, id]) => ({ id, name })),
  fields: [{ id: ids.storyPoints, name: 'Story point estimate', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' }],
};

/** Editors are the crew, those named, and the heads of the company; with a list of readers nobody else sees the project. */
function project(key: ProjectKey, name: string, lead: PersonName, editors: PersonName[], readers: 'everyone' | PersonName[]) {
  const edit: PersonName[] = [...crew[key], ...editors, 'nora', 'henrik', 'elena'];
  return {
    id: ids.project[key],
    key,
    name,
    lead: accountOf(lead),
    browse: readers === 'everyone' ? ('everyone' as const) : [...edit, ...readers].map(accountOf),
    edit: edit.map(accountOf),
  };
}
