import type { Change } from './change';
import type { CheckIn } from './check-in';
import type { AccountId } from './ids';
import type { KeyResultState } from './key-result-state';
import type { Objective } from './objective';
import type { RecordedCheckIn } from './recorded-check-in';

/** What a person wrote, taken out of what is kept; numbers, dates and who did what stay. All give back the same record where nothing is to take. */

/** A check-in without the words of this author, also where it repeats the one before it. */
export function checkInWithoutWords(entry: RecordedCheckIn, author: AccountId): RecordedCheckIn {
  const before = entry.replaced?.lastCheckIn;
  const quiet = before && silenced(before, author);
  const own = silenced(entry, author);
  return quiet === before ? own : { ...own, replaced: { ...own.replaced, ...(quiet ? { lastCheckIn: quiet } : {}) } };
}

/** What is known of a key result, its last check-in without the words of this author. */
export function stateWithoutWords(state: KeyResultState, author: AccountId): KeyResultState {
  if (!state.lastCheckIn) return state;
  const quiet = silenced(state.lastCheckIn, author);
  return quiet === state.lastCheckIn ? state : { ...state, lastCheckIn: quiet };
}

/** A change record of this author without its reason and without the texts before and after. */
export function changeWithoutWords(change: Change, author: AccountId): Change {
  const { reason, ...rest } = change;
  const spoken = change.fields.some(holdsWords);
  if (change.by !== author || (reason === undefined && !spoken)) return change;
  return { ...rest, fields: change.fields.map((one) => (holdsWords(one) ? { field: one.field } : one)) };
}

/** The reason for dropping, where this author gave it; a dropped thing keeps saying that it had one. */
export function lifeWithoutWords(life: Objective['life'], author: AccountId): Objective['life'] {
  return life.kind === 'dropped' && life.by === author && life.reason !== ERASED ? { ...life, reason: ERASED } : life;
}

/** Reasons for dismissing findings, where this author gave them; what was dismissed stays so. */
export function dismissalsWithoutWords<Entry extends { by: AccountId; reason: string }>(dismissals: { entries: Entry[] }, author: AccountId): { entries: Entry[] } {
  const speaks = ({ by, reason }: Entry): boolean => by === author && reason !== ERASED;
  if (!dismissals.entries.some(speaks)) return dismissals;
  return { entries: dismissals.entries.map((entry) => (speaks(entry) ? { ...entry, reason: ERASED } : entry)) };
}

const ERASED = 'The reason was erased.';

function silenced<Entry extends CheckIn>(entry: Entry, author: AccountId): Entry {
  return entry.by === author && (entry.changed !== '' || entry.blocked !== '') ? { ...entry, changed: '', blocked: '' } : entry;
}

/** Fields whose before and after are ids, choices and numbers. Everything else may hold words. */
const WORDLESS: ReadonlySet<string> = new Set([
  'owner', 'lead', 'members', 'projects', 'parent', 'pillar', 'level', 'key', 'issue', 'key result', 'weight', 'commitment', 'curve',
  'thresholds', 'cycle', 'zone', 'visibility', 'finding', 'rules',
]);

function holdsWords({ field, from, to }: Change['fields'][number]): boolean {
  return !WORDLESS.has(field) && [from, to].some((value) => value !== undefined && hasText(value, field));
}

/** A target's kind is a choice; the names of its stages are words. */
function hasText(value: unknown, name: string): boolean {
  if (typeof value === 'string') return value !== '' && name !== 'kind';
  if (Array.isArray(value)) return value.some((one) => hasText(one, name));
  return typeof value === 'object' && value !== null && Object.entries(value).some(([key, part]) => hasText(part, key));
}
