import type { Cycle } from '../okr/cycle';
import type { AccountId, TeamKey } from '../okr/ids';
import { FORMER_USER } from '../okr/former-user';
import { withoutAccount } from '../okr/without-account';
import type { JobContext } from './context';
import { dismissalRefs } from './dismissals';
import { keyResultCounterKey, objectiveCounterKey } from './keys';
import type { Entry, ListedKind, Loaded, Ref, Store } from './ports';
import { records, type Kind } from './records';
import { orDefault } from './required';
import { rewrite } from './rewrite';
import { siteOf, siteRefs } from './site';

/** Records read together, and the parts one job looks through: well within its time, and below the rate of storage. */
const KEYS_A_PART = 25;
const PARTS_A_JOB = 8;

/**
 * Puts a former user in the place of a closed account, in every record. What the person said is found by the person, what
 * names the person by key: a team's counters tell every key it ever gave out. Goes on in a job of its own while there is
 * more; done twice it does no harm. The account itself goes last, so that whatever was left is tried again next week.
 */
export async function forgetAccount(
  { account, part, whole }: { account: AccountId; part: number; whole: boolean },
  { store, jobs, accounts }: JobContext,
): Promise<void> {
  const parts = await partsOf(store);
  const found: boolean[] = [];
  for (const one of parts.slice(part, part + PARTS_A_JOB)) found.push(await forgetIn(one, account, store));
  const next = { part: part + PARTS_A_JOB, whole: whole && found.every(Boolean) };
  if (next.part < parts.length) await jobs.personalData({ kind: 'forget', account, ...next });
  else if (next.whole) await accounts.remove(account);
}

/** A part of the records: what one person said, or records by key, with what was said of them. */
type Part = { kind: 'said' } | { kind: 'kept'; refs: readonly Ref[]; changesOf: readonly string[]; checkInsOf: readonly string[] };

/** All parts. More of them only ever come in between, so a place in the list never skips one that was not looked through. */
async function partsOf(store: Store): Promise<Part[]> {
  const { teams, cycles } = siteOf(await store.read(siteRefs));
  const counters = await store.read(teams.flatMap(({ key }) => countersOf(key).map((counter) => ({ kind: 'counter' as const, key: counter }))));
  const last = (key: string) => orDefault(counters.of('counter', key), { last: 0 }).last;
  return [{ kind: 'said' }, settings, ...teams.flatMap(({ key }) => [teamPart(key, cycles), ...objectiveParts(key, last(objectiveCounterKey(key))), ...keyResultParts(key, last(keyResultCounterKey(key)))])];
}

const countersOf = (team: TeamKey): string[] => [objectiveCounterKey(team), keyResultCounterKey(team)];

/** Kinds whose records lie under keys of their own; every other kind is a section of the settings, one record. */
const KEYED: ReadonlySet<string> = new Set<Kind>([
  'team', 'objective', 'key-result', 'kr-state', 'series', 'standing', 'outline', 'run', 'issue-links', 'dismissals', 'check-in', 'change', 'account', 'project-home', 'counter',
]);
const isSection = (kind: string): kind is Kind => kind in records && !KEYED.has(kind);

const settings: Part = {
  kind: 'kept',
  refs: Object.keys(records).filter(isSection).map((kind) => ({ kind, key: kind })),
  changesOf: [],
  checkInsOf: [],
};

const teamPart = (key: TeamKey, cycles: readonly Cycle[]): Part => ({
  kind: 'kept',
  refs: [{ kind: 'team', key }, ...dismissalRefs(key, cycles)],
  changesOf: [`team:${key}`],
  checkInsOf: [],
});

const objectiveParts = (team: TeamKey, last: number): Part[] =>
  ranges(last, (number) => `${team}-O${number}`).map((keys) => ({
    kind: 'kept',
    refs: keys.map((key) => ({ kind: 'objective' as const, key })),
    changesOf: keys,
    checkInsOf: [],
  }));

const keyResultParts = (team: TeamKey, last: number): Part[] =>
  ranges(last, (number) => `${team}-KR${number}`).map((keys) => ({
    kind: 'kept',
    refs: keys.flatMap((key) => [{ kind: 'key-result' as const, key }, { kind: 'kr-state' as const, key }]),
    changesOf: keys,
    checkInsOf: keys,
  }));

const ranges = (last: number, keyOf: (number: number) => string): string[][] =>
  Array.from({ length: Math.ceil(last / KEYS_A_PART) }, (_, i) =>
    Array.from({ length: Math.min(KEYS_A_PART, last - i * KEYS_A_PART) }, (__, j) => keyOf(i * KEYS_A_PART + j + 1)),
  );

/** Forgets in one part; false when something in it could not be read. */
async function forgetIn(part: Part, account: AccountId, store: Store): Promise<boolean> {
  if (part.kind === 'said') {
    const checkIns = await forgetEntries('check-in', await store.every('check-in', { by: account }), account, store);
    return (await forgetEntries('change', await store.every('change', { by: account }), account, store)) && checkIns;
  }
  const page = await store.read(part.refs);
  const done: boolean[] = [];
  for (const { kind, key } of part.refs) {
    const loaded = page.of(kind, key);
    if (names(loaded, account)) await rewrite(store, kind, key, (record) => withoutAccount(record, account));
    done.push(loaded.kind !== 'unreadable');
  }
  for (const key of part.changesOf) done.push(await forgetEntries('change', await store.every('change', { of: key }), account, store));
  for (const key of part.checkInsOf) done.push(await forgetEntries('check-in', await store.every('check-in', { of: key }), account, store));
  return done.every(Boolean);
}

async function forgetEntries(kind: ListedKind, entries: ReadonlyArray<Entry<unknown>>, account: AccountId, store: Store): Promise<boolean> {
  for (const { key } of entries.filter(({ loaded }) => names(loaded, account))) {
    await rewrite(store, kind, key, (record) => withoutAccount(record, account), key.endsWith(`:${account}`) ? `${key.slice(0, -account.length)}${FORMER_USER}` : key);
  }
  return entries.every(({ loaded }) => loaded.kind !== 'unreadable');
}

const names = (loaded: Loaded<unknown>, account: AccountId): boolean =>
  loaded.kind === 'found' && (loaded.by === account || JSON.stringify(loaded.record).includes(JSON.stringify(account)));
