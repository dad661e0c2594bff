import { z } from 'zod';
import { documentNode, fromDocument } from '../description-json';
import { issueSeenBy } from '../find-issue';
import type { IssueEdit } from '../issue-edit';
import { holds } from '../permissions';
import type { IssueTypeRecord, ProjectRecord } from '../records';
import { Refusal } from '../refusal';
import type { Call } from '../route';

const named = z.strictObject({ id: z.string().optional(), name: z.string().optional() });
const person = z.strictObject({ accountId: z.string().nullable() }).or(z.strictObject({ id: z.string().nullable() })).nullable();

/** The `fields` of an issue that can be set. Number fields come by their ids; whatever else comes is refused by name. */
export const fieldsBody = z.looseObject({
  project: z.looseObject({ id: z.string().optional(), key: z.string().optional() }).optional(),
  issuetype: z.looseObject({ id: z.string().optional(), name: z.string().optional() }).optional(),
  summary: z.string().max(255).optional(),
  description: z.union([z.string(), documentNode, z.null()]).optional(),
  labels: z.array(z.string().regex(/^\S+$/, "The label can't contain spaces.")).optional(),
  priority: named.nullable().optional(),
  assignee: person.optional(),
  reporter: person.optional(),
  parent: z.strictObject({ id: z.string().optional(), key: z.string().optional() }).nullable().optional(),
  duedate: z.iso.date().nullable().optional(),
});
type Fields = z.infer<typeof fieldsBody>;

/** Turns wanted fields into an edit. Refuses all that cannot be set, field by field, as Jira does. */
export function editFrom(call: Call, fields: Fields, of: { project: ProjectRecord; issueType: IssueTypeRecord }): IssueEdit {
  const errors: Record<string, string> = {};
  const { summary, description, labels, priority, assignee, reporter, parent, duedate, ...others } = fields;
  const edit: IssueEdit = {};
  if (summary !== undefined) edit.summary = summary;
  if (summary !== undefined && summary.trim() === '') errors.summary = 'You must specify a summary of the issue.';
  if (description !== undefined) edit.description = descriptionText(description);
  if (labels !== undefined) edit.labels = labels;
  if (duedate !== undefined) edit.dueDate = duedate;
  if (priority !== undefined) edit.priorityId = priorityId(call, priority, errors);
  if (assignee !== undefined) edit.assignee = personId(call, assignee, of.project, 'assignee', errors);
  if (reporter !== undefined) edit.reporter = personId(call, reporter, of.project, 'reporter', errors);
  if (parent !== undefined) edit.parentId = parentId(call, parent, of.issueType, errors);
  edit.numbers = numbers(call, others, errors);
  if (Object.keys(errors).length > 0) throw new Refusal(400, [], errors);
  return edit;
}

type Errors = Record<string, string>;

function descriptionText(description: NonNullable<Fields['description']> | null): string {
  if (description === null) return '';
  return typeof description === 'string' ? description : fromDocument(description);
}

function priorityId(call: Call, wanted: NonNullable<Fields['priority']> | null, errors: Errors): string | null {
  if (wanted === null) return null;
  const found = [...call.site.catalog.priorities.values()].find((one) => one.id === wanted.id || one.name === wanted.name);
  if (!found) errors.priority = 'Specify a valid priority.';
  return found?.id ?? null;
}

function personId(
  call: Call,
  wanted: NonNullable<Fields['assignee']> | null,
  project: ProjectRecord,
  field: string,
  errors: Errors,
): string | null {
  const id = wanted === null ? null : 'accountId' in wanted ? wanted.accountId : wanted.id;
  if (id === null) return null;
  const user = call.site.catalog.users.get(id);
  const may = user?.active && holds({ kind: 'user', ...user }, 'ASSIGNABLE_USER', project);
  if (!may) errors[field] = `User '${id}' cannot be ${field === 'assignee' ? 'assigned issues' : 'the reporter'}.`;
  return id;
}

function parentId(
  call: Call,
  wanted: NonNullable<Fields['parent']> | null,
  type: IssueTypeRecord,
  errors: Errors,
): string | null {
  if (wanted === null) return null;
  const parent = issueSeenBy(call.site, call.caller, wanted.id ?? wanted.key ?? '');
  const level = call.site.catalog.issueTypes.get(parent?.issueTypeId ?? '')?.hierarchyLevel;
  if (!parent) errors.parent = 'Could not find issue by id or key.';
  else if (level !== type.hierarchyLevel + 1) errors.parentId = 'Given parent work item does not belong to appropriate hierarchy.';
  return parent ? String(parent.id) : null;
}

function numbers(call: Call, others: Readonly<Record<string, unknown>>, errors: Errors): Record<string, number | null> {
  const result: Record<string, number | null> = {};
  for (const [id, value] of Object.entries(others)) {
    if (id === 'project' || id === 'issuetype' || !call.site.catalog.fields.has(id)) {
      errors[id] = `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
    } else if (value === null || (typeof value === 'number' && Number.isFinite(value))) {
      result[id] = value;
    } else {
      errors[id] = 'Operation value must be a number';
    }
  }
  return result;
}
