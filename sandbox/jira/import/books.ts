import type { FieldRecord, IssueTypeRecord, NamedRecord, ProjectRecord, StatusCategoryKey, StatusRecord } from '../records';
import type { ExportedIssue } from './exported-issue';
import { nameBook, type NameBook } from './name-book';
import { peopleBook, type PeopleBook } from './people-book';

/** Everything beside the issues that an export's issues tell of, gathered while they are read. */
export interface Books {
  people: PeopleBook;
  projects: NameBook<ProjectRecord>;
  types: NameBook<IssueTypeRecord>;
  statuses: NameBook<StatusRecord>;
  resolutions: NameBook<NamedRecord>;
  priorities: NameBook<NamedRecord>;
  fields: Map<string, FieldRecord>;
}

export const emptyBooks = (): Books => ({
  people: peopleBook(),
  projects: nameBook(),
  types: nameBook(),
  statuses: nameBook(),
  resolutions: nameBook(),
  priorities: nameBook(),
  fields: new Map(),
});

/** An export without projects still has them in its keys. Everyone may see and edit an imported project. */
export function projectIdOf(row: ExportedIssue, books: Books): string {
  const project = row.fields.project;
  const key = project?.key ?? row.key.replace(/-\d+$/, '');
  // Files of two trackers may give one key two ids; a Jira has each key once.
  return books.projects.idOf({ id: books.projects.idNamed(key) ?? project?.id, name: key }, (id) => ({
    id,
    key,
    name: project?.name || key,
    lead: null,
    browse: 'everyone',
    edit: 'everyone',
  }));
}

/** Servers have no levels: there only sub-tasks and the type called Epic stand apart. */
export function typeIdOf(type: ExportedIssue['fields']['issuetype'], books: Books): string {
  const level = type.hierarchyLevel ?? (type.subtask ? -1 : type.name.toLowerCase() === 'epic' ? 1 : 0);
  return books.types.idOf(type, (id, name) => ({ id, name, hierarchyLevel: level }));
}

export function statusIdOf(status: ExportedIssue['fields']['status'], books: Books): string {
  const category = categoryOf(status.statusCategory?.key) ?? categoryByName(status.name);
  return books.statuses.idOf(status, (id, name) => ({ id, name, category }));
}

/** The category of a status that only a history names, and so without one. */
export function categoryByName(name: string): StatusCategoryKey {
  if (/^(done|closed|resolved|complete|completed|released|cancell?ed|rejected)$/i.test(name)) return 'done';
  return /progress|review|develop|test|patch available|doing|started/i.test(name) ? 'indeterminate' : 'new';
}

const categoryOf = (key: string | undefined): StatusCategoryKey | null =>
  key === 'new' || key === 'indeterminate' || key === 'done' ? key : key === 'undefined' ? 'new' : null;
