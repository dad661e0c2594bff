import type { Conflict } from '../../../../../src/contract/errors';
import type { ConflictField, Side } from '../../../parts/conflict';

/** Three versions of one thing: before both edits, ours and theirs, with who saved theirs and when. */
export interface Met<Draft> {
  by: Conflict['by'];
  at: Conflict['at'];
  version: Conflict['version'];
  before: Draft;
  yours: Draft;
  theirs: Draft;
}

/** A field of a draft as it reads beside the other version. */
export interface ComparedField<Draft> {
  id: keyof Draft & string;
  label: string;
  text(draft: Draft): string;
}

/** The fields to choose in: those that only one changed have only that side; what both changed alike needs no choice. */
export function fieldsToChoose<Draft>(met: Met<Draft>, fields: ReadonlyArray<ComparedField<Draft>>): ConflictField[] {
  const { before, yours, theirs } = met;
  return fields
    .filter(({ id }) => !same(yours[id], theirs[id]))
    .map(({ id, label, text }) => ({
      id,
      label,
      ...(!same(yours[id], before[id]) && { yours: text(yours) }),
      ...(!same(theirs[id], before[id]) && { theirs: text(theirs) }),
    }));
}

/** Theirs, with the fields that are to stay as we wrote them. */
export function settled<Draft extends object>({ yours, theirs }: Met<Draft>, choices: Readonly<Record<string, Side>>): Draft {
  const names = new Set([...Object.keys(yours), ...Object.keys(theirs)]);
  const kept = [...names].filter((name) => choices[name] === 'yours');
  return { ...theirs, ...Object.fromEntries(kept.map((name) => [name, Reflect.get(yours, name)])) };
}

/** Whether two values say the same; the order of a record's fields says nothing. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, inOrder(part)]));
}
