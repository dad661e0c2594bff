import { STATUS_CATEGORIES } from '../catalog-json';
import { visibleProjects } from '../permissions';
import type { NamedRecord } from '../records';
import { NotModelled } from '../refusal';
import { among, sql } from '../sql';
import { choiceField, rankIn, type Choice } from './choice-field';
import { dateField, dayField } from './date-field';
import type { JqlField } from './field';
import { issueField } from './issue-field';
import { labelsField } from './labels-field';
import { numberField } from './number-field';
import { EQUALITY } from './operators';
import { aliasField } from './property-field';
import type { JqlScope } from './scope';
import { textField } from './text-field';
import { isUnmodelledField } from './unmodelled';
import { userField } from './user-field';

/** The field of a name as JQL writes it: a system field, `cf[10016]`, a number field's name, or the alias of a property. */
export function fieldNamed(name: string, scope: JqlScope): JqlField | undefined {
  const lower = name.toLowerCase();
  const system = SYSTEM_FIELDS[lower];
  if (system) return system(scope);
  const number = /^cf\[(\d+)\]$/.exec(lower)?.[1];
  const id = number === undefined ? name : `customfield_${number}`;
  const custom = [...scope.site.catalog.fields.values()].find(
    (field) => field.id === id || (number === undefined && field.name.toLowerCase() === lower),
  );
  if (custom) return numberField(custom.id);
  const alias = aliasField(name, scope);
  if (alias) return alias;
  if (isUnmodelledField(name)) throw new NotModelled(`the JQL field '${name}'`);
  return undefined;
}

const project = () =>
  choiceField({
    column: sql`i.project_id`,
    choices: ({ site, caller }) =>
      visibleProjects(site.catalog, caller).map(({ id, key, name }) => ({ id, names: [key, name] })),
    sort: [sql`(SELECT p.name FROM project p WHERE p.id = i.project_id)`],
  });

const issueType = () =>
  choiceField({
    column: sql`i.issue_type_id`,
    choices: ({ site }) => named(site.catalog.issueTypes),
    sort: [sql`(SELECT t.name FROM issue_type t WHERE t.id = i.issue_type_id)`],
  });

const status = ({ site }: JqlScope) =>
  choiceField({
    column: sql`i.status_id`,
    choices: () => named(site.catalog.statuses),
    item: 'status',
    sort: [rankIn([...site.catalog.statuses.keys()], sql`i.status_id`)],
  });

const resolution = ({ site }: JqlScope): JqlField => {
  const field = choiceField({
    column: sql`i.resolution_id`,
    choices: () => named(site.catalog.resolutions),
    ranked: true,
    item: 'resolution',
    sort: [rankIn([...site.catalog.resolutions.keys()], sql`i.resolution_id`)],
  });
  // `resolution = Unresolved` is how Jira's own queries say EMPTY.
  return { ...field, resolve: (value, ...rest) => (/^unresolved$/i.test(value.value) ? [null] : field.resolve(value, ...rest)) };
};

const priority = ({ site }: JqlScope) =>
  choiceField({
    column: sql`i.priority_id`,
    choices: () => named(site.catalog.priorities),
    ranked: true,
    item: 'priority',
    sort: [rankIn([...site.catalog.priorities.keys()].reverse(), sql`i.priority_id`)],
  });

function statusCategory({ site }: JqlScope): JqlField {
  const categories: Choice[] = Object.entries(STATUS_CATEGORIES).map(([key, { id, name }]) => ({ id: String(id), names: [name, key] }));
  const statusesOf = (ids: readonly unknown[]) =>
    [...site.catalog.statuses.values()]
      .filter((one) => ids.includes(String(STATUS_CATEGORIES[one.category].id)))
      .map((one) => one.id);
  const field = choiceField({ column: sql`i.status_id`, choices: () => categories });
  return {
    ...field,
    operators: EQUALITY,
    has: (ids) => among(sql`i.status_id`, statusesOf(ids)),
    hasNone: (ids) => sql`NOT ${among(sql`i.status_id`, statusesOf(ids))}`,
  };
}

const issueKey = () => issueField(sql`i.id`, { comparable: true });
const issueId = issueKey;

const SYSTEM_FIELDS: Record<string, (scope: JqlScope) => JqlField> = {
  project,
  issuetype: issueType,
  type: issueType,
  status,
  statuscategory: statusCategory,
  resolution,
  priority,
  key: issueKey,
  issuekey: issueKey,
  issue: issueKey,
  id: issueId,
  parent: () => issueField(sql`i.parent_id`, { comparable: false }),
  assignee: () => userField(sql`i.assignee`, 'assignee'),
  reporter: () => userField(sql`i.reporter`, 'reporter'),
  labels: () => labelsField,
  created: () => dateField(sql`i.created`),
  createddate: () => dateField(sql`i.created`),
  updated: () => dateField(sql`i.updated`),
  updateddate: () => dateField(sql`i.updated`),
  resolved: () => dateField(sql`i.resolved`),
  resolutiondate: () => dateField(sql`i.resolved`),
  due: () => dayField(sql`i.due_date`),
  duedate: () => dayField(sql`i.due_date`),
  summary: () => ({ ...textField('summary', sql`i.summary`), sort: [sql`i.summary`] }),
  description: () => textField('description', sql`i.description`),
  text: () => ({ ...textField('summary description', sql`i.summary`), operators: ['~'] }),
};

const named = (records: ReadonlyMap<string, NamedRecord>): Choice[] =>
  [...records.values()].map(({ id, name }) => ({ id, names: [name] }));
