import { z } from 'zod';
import { issueTypeJson, projectJson } from '../catalog-json';
import { findProject } from '../find-project';
import { holds, visibleProjects, type PermissionKey } from '../permissions';
import { POINTS } from '../points';
import { count, csv, ok, param, readQuery, type Route } from '../route';
import { userJson } from '../user-json';

/** Projects the caller may see. */
export const projectRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/project/search',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const { site, caller } = call;
      const { query, startAt, maxResults, orderBy, id, keys, action } = readQuery(call, searchQuery);
      const wanted = query.toLowerCase();
      const all = visibleProjects(site.catalog, caller)
        .filter((project) => holds(caller, ACTIONS[action], project))
        .filter((project) => project.key.toLowerCase().includes(wanted) || project.name.toLowerCase().includes(wanted))
        .filter((project) => (!id || id.includes(project.id)) && (!keys || keys.includes(project.key)))
        .sort((one, other) => compare(one, other, orderBy));
      const page = all.slice(startAt, startAt + maxResults);
      call.spend(POINTS.object * page.length);
      return ok({
        maxResults,
        startAt,
        total: all.length,
        isLast: startAt + page.length >= all.length,
        values: page.map((project) => projectJson(site, project)),
      });
    },
  },
  {
    method: 'GET',
    path: '/project/{projectIdOrKey}',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const { site, caller } = call;
      readQuery(call, z.strictObject({}));
      const project = findProject(site, caller, param(call, 'projectIdOrKey'));
      call.spend(POINTS.object);
      return ok({
        ...projectJson(site, project),
        lead: userJson(site, caller, project.lead),
        issueTypes: [...site.catalog.issueTypes.values()].map((type) => issueTypeJson(site, type)),
      });
    },
  },
];

const ACTIONS = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
} as const satisfies Record<string, PermissionKey>;

const searchQuery = z.strictObject({
  query: z.string().default(''),
  startAt: count.default(0),
  maxResults: count.transform((wanted) => Math.min(wanted, 100)).default(50),
  orderBy: z.enum(['key', '+key', '-key', 'name', '+name', '-name']).default('key'),
  id: csv.optional(),
  keys: csv.optional(),
  action: z.enum(['view', 'browse', 'edit', 'create']).default('view'),
});

function compare(one: { key: string; name: string }, other: { key: string; name: string }, orderBy: string): number {
  const by = orderBy.endsWith('name') ? 'name' : 'key';
  const order = one[by].localeCompare(other[by], 'en');
  return orderBy.startsWith('-') ? -order : order;
}
