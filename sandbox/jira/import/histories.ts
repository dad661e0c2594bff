import type { HistoryRecord } from '../records';
import { categoryByName, type Books } from './books';
import { exportedHistory, type ExportedIssue } from './exported-issue';

type Item = HistoryRecord['items'][number];

/** An issue's changes, oldest first; entries without an instant are left out, nothing else can place them. */
export function historiesOf(row: ExportedIssue, books: Books): HistoryRecord[] {
  const entries = (row.changelog?.histories ?? []).flatMap((raw) => {
    const entry = exportedHistory.safeParse(raw);
    return entry.success ? [entry.data] : [];
  });
  return entries
    .filter(({ id }, i) => id === undefined || entries.findIndex((entry) => entry.id === id) === i)
    .map((entry, i) => ({
      id: entry.id ?? String(firstOwnId + i),
      at: entry.created,
      author: books.people.idOf(entry.author),
      items: entry.items.map((item) => historyItem(item, books)),
    }))
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** Far above the ids that Jira gives to changes; needed to be unlike only within one issue. */
const firstOwnId = 900_000_000_000;

function historyItem(raw: Record<string, unknown>, books: Books): Item {
  const text = (name: string): string | null => {
    const value = Object.hasOwn(raw, name) ? raw[name] : null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  const fieldId = text('fieldId');
  const item: Item = {
    field: text('field') ?? '',
    ...(fieldId === null ? {} : { fieldId }),
    from: text('from'),
    fromString: text('fromString'),
    to: text('to'),
    toString: text('toString'),
  };
  if (item.field !== 'assignee' && item.field !== 'reporter') return item;
  return {
    ...item,
    from: books.people.idOfName(item.from, item.fromString),
    to: books.people.idOfName(item.to, item.toString),
  };
}

/** Enters the statuses that only histories name; call it when every issue has told of its own. */
export function enterPastStatuses(histories: readonly HistoryRecord[], books: Books): void {
  for (const { field, from, fromString, to, toString } of histories.flatMap((history) => history.items)) {
    if (field !== 'status') continue;
    for (const [id, name] of [[from, fromString], [to, toString]]) {
      if (!id || !name || books.statuses.has(id)) continue;
      books.statuses.idOf({ id, name }, () => ({ id, name, category: categoryByName(name) }));
    }
  }
}
