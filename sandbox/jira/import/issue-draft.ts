import type { IssueRecord } from '../records';
import { projectIdOf, statusIdOf, typeIdOf, type Books } from './books';
import { documentText } from './document-text';
import type { ExportedIssue } from './exported-issue';
import { historiesOf } from './histories';

/** An issue whose parent is not yet looked up: the parent may come later in the file, or never. */
export interface IssueDraft {
  issue: IssueRecord;
  parent: { id?: string | undefined; key?: string | undefined } | null;
  /** Keys in custom fields; one that turns out to be an epic's is the old epic link. */
  linkedKeys: string[];
  /** Keys this issue had before it was moved. */
  formerKeys: string[];
  /** The export gave only the newest part of the history. */
  historyCut: boolean;
}

export function issueDraft(row: ExportedIssue, books: Books): IssueDraft {
  const { fields } = row;
  const histories = historiesOf(row, books);
  return {
    issue: {
      id: row.id,
      key: row.key,
      projectId: projectIdOf(row, books),
      issueTypeId: typeIdOf(fields.issuetype, books),
      summary: fields.summary?.trim() || '(no summary)',
      description: documentText(fields.description),
      statusId: statusIdOf(fields.status, books),
      resolutionId: fields.resolution ? books.resolutions.idOf(fields.resolution, named) : null,
      resolutionDate: fields.resolutiondate ?? null,
      priorityId: fields.priority ? books.priorities.idOf(fields.priority, named) : null,
      assignee: books.people.idOf(fields.assignee),
      reporter: books.people.idOf(fields.reporter),
      labels: fields.labels ?? [],
      parentId: null,
      created: fields.created,
      updated: fields.updated ?? fields.created,
      dueDate: fields.duedate ?? null,
      numbers: numbersOf(row, books),
      histories,
    },
    parent: fields.parent ?? fields.epic ?? null,
    linkedKeys: customFields(row).flatMap(([, value]) => (typeof value === 'string' && looksLikeKey(value) ? [value] : [])),
    formerKeys: histories.flatMap((history) =>
      history.items.flatMap((item) => (item.field === 'Key' && item.fromString !== null ? [item.fromString] : [])),
    ),
    historyCut: (row.changelog?.total ?? 0) > (row.changelog?.histories.length ?? 0),
  };
}

const named = (id: string, name: string) => ({ id, name });

const looksLikeKey = (value: string): boolean => /^[A-Z][A-Z0-9_]*-[1-9]\d*$/.test(value);

const customFields = (row: ExportedIssue): Array<[string, unknown]> =>
  Object.entries(row.fields).filter(([id]) => /^customfield_\d+$/.test(id));

function numbersOf(row: ExportedIssue, books: Books): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [id, value] of customFields(row)) {
    if (typeof value !== 'number') continue;
    numbers[id] = value;
    const custom = row.schema?.[id]?.custom ?? 'com.atlassian.jira.plugin.system.customfieldtypes:float';
    if (!books.fields.has(id)) books.fields.set(id, { id, name: row.names?.[id] ?? id, custom });
  }
  return numbers;
}
