import type { Caller } from './caller';
import type { Catalog } from './catalog';
import type { ProjectRecord } from './records';
import { ALWAYS, among, sql, type Sql } from './sql';

/** Every permission modelled here, by key, with its name and the scheme it belongs to. */
export const PERMISSIONS = {
  ADMINISTER: { name: 'Administer Jira', type: 'GLOBAL' },
  USER_PICKER: { name: 'Browse users and groups', type: 'GLOBAL' },
  ADMINISTER_PROJECTS: { name: 'Administer Projects', type: 'PROJECT' },
  BROWSE_PROJECTS: { name: 'Browse Projects', type: 'PROJECT' },
  CREATE_ISSUES: { name: 'Create Issues', type: 'PROJECT' },
  EDIT_ISSUES: { name: 'Edit Issues', type: 'PROJECT' },
  TRANSITION_ISSUES: { name: 'Transition Issues', type: 'PROJECT' },
  ASSIGN_ISSUES: { name: 'Assign Issues', type: 'PROJECT' },
  ASSIGNABLE_USER: { name: 'Assignable User', type: 'PROJECT' },
  DELETE_ISSUES: { name: 'Delete Issues', type: 'PROJECT' },
} as const;

export type PermissionKey = keyof typeof PERMISSIONS;

export const isPermission = (key: string): key is PermissionKey => Object.hasOwn(PERMISSIONS, key);

/** Whether the caller holds a permission in a project; without a project, only global permissions can be held. */
export function holds(caller: Caller, permission: PermissionKey, project?: ProjectRecord): boolean {
  if (permission === 'ADMINISTER') return caller.admin;
  if (permission === 'USER_PICKER') return true;
  if (!project) return false;
  if (caller.kind === 'app') return true;
  if (!granted(project.browse, caller.accountId)) return false;
  if (permission === 'BROWSE_PROJECTS' || permission === 'ASSIGNABLE_USER') return true;
  if (permission === 'ADMINISTER_PROJECTS') return caller.admin || project.lead === caller.accountId;
  return granted(project.edit, caller.accountId);
}

export const visibleProjects = (catalog: Catalog, caller: Caller): ProjectRecord[] =>
  [...catalog.projects.values()].filter((project) => holds(caller, 'BROWSE_PROJECTS', project));

/**
 * Condition on issues `i` that the caller may see. The unary plus keeps the planner from reading whole projects by this
 * condition when the query itself is narrower.
 */
export function visibleIssues(catalog: Catalog, caller: Caller): Sql {
  if (caller.kind === 'app') return ALWAYS;
  const ids = visibleProjects(catalog, caller).map((project) => project.id);
  return among(sql`+i.project_id`, ids);
}

const granted = (grant: ProjectRecord['browse'], accountId: string) =>
  grant === 'everyone' || grant.includes(accountId);
