import type { Change } from '../../../../../src/okr/change';
import { plural } from '../../../text/plural';

/** A change in words: what it was in one word, and the rest of the sentence. */
export interface ChangeWords {
  what: string;
  rest: string;
}

type Field = Change['fields'][number];

/** “Linked SUP-412.”; issues are named by what Jira tells the viewer. */
export function changeWords({ what, fields, reason }: Change, issueName: (id: string) => string | null): ChangeWords {
  switch (what) {
    case 'created':
      return { what: 'Written', rest: 'as a new key result.' };
    case 'edited':
      return { what: 'Edited', rest: fields.length === 0 ? 'without a difference.' : `${fields.map(fieldWords).join('; ')}.` };
    case 'dropped':
      return { what: 'Dropped', rest: reason === undefined ? '' : `“${reason}”` };
    case 'linked':
    case 'unlinked': {
      const id = fields.map(({ from, to }) => to ?? from).find((value) => typeof value === 'string');
      const name = id === undefined ? null : issueName(id);
      return { what: what === 'linked' ? 'Linked' : 'Unlinked', rest: `${name ?? 'an issue you cannot see'}.` };
    }
    case 'check-in-undone':
      return { what: 'Took back', rest: 'a check-in.' };
    case 'paused':
      return { what: 'Paused', rest: 'measuring it.' };
    case 'resumed':
      return { what: 'Resumed', rest: 'measuring it.' };
    case 'repaired':
      return { what: 'Repaired', rest: 'what a data check found.' };
    case 'finding-dismissed':
      return { what: 'Dismissed', rest: `a remark of the coach${reason === undefined ? '' : `: “${reason}”`}.` };
    case 'finding-restored':
      return { what: 'Brought back', rest: 'a remark of the coach.' };
    case 'checked-in':
    case 'saved':
    case 'words-erased':
      return { what: 'Saved', rest: '' };
  }
}

const names: Readonly<Record<string, string>> = {
  text: 'text',
  owner: 'owner',
  target: 'target',
  unit: 'unit',
  measure: 'measure',
  weight: 'weight',
  commitment: 'commitment',
  curve: 'expected path',
};

/** “weight from 1 to 2”; what has parts of its own is only named, part by part where they are plain. */
function fieldWords({ field, from, to }: Field): string {
  const name = names[field] ?? field;
  if (field === 'owner') return 'owner changed';
  // Where its author's words were erased, that something changed is all that is left.
  if (from === undefined && to === undefined) return `${name} changed`;
  if (isParts(from) && isParts(to)) return partsWords(name, from, to);
  return isPlain(from) && isPlain(to) ? `${name} from ${shown(from)} to ${shown(to)}` : `${name} changed`;
}

type Parts = Readonly<Record<string, unknown>>;

function partsWords(name: string, from: Parts, to: Parts): string {
  const moved = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((part) => JSON.stringify(from[part]) !== JSON.stringify(to[part]));
  const plain = moved.filter((part) => isPlain(from[part]) && isPlain(to[part]) && part !== 'kind');
  if (moved.length === 0 || plain.length !== moved.length) return `${name} changed${moved.length > 1 ? ` in ${plural(moved.length, 'part')}` : ''}`;
  return plain.map((part) => `${partName(name, part)} from ${shown(from[part])} to ${shown(to[part])}`).join(', ');
}

/** “target”, “target’s baseline” */
const partName = (name: string, part: string): string => (part === name ? name : (partNames[part] ?? `${name}’s ${part}`));

const partNames: Readonly<Record<string, string>> = { baseline: 'baseline', jql: 'query' };

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): value is string | number | undefined => value === undefined || typeof value === 'string' || typeof value === 'number';

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? `“${value}”` : 'none';
}
