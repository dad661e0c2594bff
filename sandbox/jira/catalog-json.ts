import type { FieldRecord, IssueTypeRecord, NamedRecord, ProjectRecord, StatusCategoryKey, StatusRecord } from './records';
import type { Site } from './site';

/** The three status categories; their ids and names are Jira's own and the same on every site. */
export const STATUS_CATEGORIES = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
} as const satisfies Record<StatusCategoryKey, { id: number; name: string; colorName: string }>;

export function categoryJson(site: Site, key: StatusCategoryKey) {
  const category = STATUS_CATEGORIES[key];
  return { self: link(site, `statuscategory/${category.id}`), id: category.id, key, colorName: category.colorName, name: category.name };
}

export function statusJson(site: Site, status: StatusRecord) {
  return {
    self: link(site, `status/${status.id}`),
    description: '',
    name: status.name,
    id: status.id,
    statusCategory: categoryJson(site, status.category),
  };
}

export function issueTypeJson(site: Site, type: IssueTypeRecord) {
  return {
    self: link(site, `issuetype/${type.id}`),
    id: type.id,
    description: '',
    iconUrl: `${site.url}/issuetype/${type.id}.svg`,
    name: type.name,
    subtask: type.hierarchyLevel < 0,
    hierarchyLevel: type.hierarchyLevel,
  };
}

export const priorityJson = (site: Site, priority: NamedRecord) => ({
  self: link(site, `priority/${priority.id}`),
  iconUrl: `${site.url}/priority/${priority.id}.svg`,
  name: priority.name,
  id: priority.id,
});

export const resolutionJson = (site: Site, resolution: NamedRecord) => ({
  self: link(site, `resolution/${resolution.id}`),
  id: resolution.id,
  description: '',
  name: resolution.name,
});

export const projectJson = (site: Site, project: ProjectRecord) => ({
  self: link(site, `project/${project.id}`),
  id: project.id,
  key: project.key,
  name: project.name,
  projectTypeKey: 'software',
  simplified: false,
  style: 'classic',
  isPrivate: project.browse !== 'everyone',
  avatarUrls: avatars(`${site.url}/project-avatar/${project.id}.svg`),
});

export function customFieldJson(field: FieldRecord) {
  const number = field.id.replace('customfield_', '');
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${number}]`, field.name],
    schema: { type: 'number', custom: field.custom, customId: Number(number) },
  };
}

/** Address of something in Jira's REST. */
export const link = (site: Site, rest: string) => `${site.url}/rest/api/3/${rest}`;

/** One picture for all sizes: it is drawn as SVG. */
export const avatars = (url: string) => ({ '48x48': url, '24x24': url, '16x16': url, '32x32': url });
