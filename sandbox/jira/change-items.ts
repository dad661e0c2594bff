import type { Catalog } from './catalog';
import type { ChangeItem } from './changelog';
import type { IssueEdit } from './issue-edit';
import type { StoredIssue } from './stored-issue';

/** What an edit would change, field by field, told as Jira's changelog tells it. Nothing for a field that stays equal. */
export function changeItems(
  catalog: Catalog,
  before: StoredIssue,
  edit: IssueEdit,
  keyOf: (issueId: number) => string | null,
): ChangeItem[] {
  const { users, statuses, resolutions, priorities, issueTypes, fields } = catalog;
  const named = (map: ReadonlyMap<string, { name: string }>, id: string | null) => name(map.get(id ?? ''));
  const person = (id: string | null) => users.get(id ?? '')?.displayName ?? null;
  const parentFrom = before.parentId === null ? null : String(before.parentId);
  const keyText = (id: string | null) => (id === null ? null : keyOf(Number(id)));

  const items = [
    text('summary', before.summary, edit.summary),
    text('description', before.description, edit.description),
    text('labels', before.labels.join(' '), edit.labels?.join(' ')),
    linked('status', before.statusId, edit.statusId, (id) => named(statuses, id)),
    linked('resolution', before.resolutionId, edit.resolutionId, (id) => named(resolutions, id)),
    linked('priority', before.priorityId, edit.priorityId, (id) => named(priorities, id)),
    linked('issuetype', before.issueTypeId, edit.issueTypeId, (id) => named(issueTypes, id)),
    linked('assignee', before.assignee, edit.assignee, person),
    linked('reporter', before.reporter, edit.reporter, person),
    linked('duedate', before.dueDate, edit.dueDate, (day) => day),
    // Jira names a change of parent so, and gives it no field id.
    withoutId(linked('IssueParentAssociation', parentFrom, edit.parentId, keyText)),
    ...Object.entries(edit.numbers ?? {}).map(([id, value]) =>
      custom(id, fields.get(id)?.name ?? id, before.numbers[id] ?? null, value),
    ),
  ];
  return items.filter((item) => item !== null);
}

const name = (record: { name: string } | undefined) => record?.name ?? null;

function text(field: string, from: string, to: string | undefined): ChangeItem | null {
  if (to === undefined || to === from) return null;
  return { field, fieldId: field, from: null, fromString: from, to: null, toString: to };
}

function linked(
  field: string,
  from: string | null,
  to: string | null | undefined,
  shown: (id: string | null) => string | null,
): ChangeItem | null {
  if (to === undefined || to === from) return null;
  return { field, fieldId: field, from, fromString: shown(from), to, toString: shown(to) };
}

function custom(fieldId: string, field: string, from: number | null, to: number | null): ChangeItem | null {
  if (from === to) return null;
  return { field, fieldId, from: null, fromString: shownNumber(from), to: null, toString: shownNumber(to) };
}

const shownNumber = (value: number | null) => (value === null ? null : String(value));

function withoutId(item: ChangeItem | null): ChangeItem | null {
  if (!item) return null;
  const { field, from, fromString, to, toString } = item;
  return { field, from, fromString, to, toString };
}
