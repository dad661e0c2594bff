import type { DataFault } from '../../contract/settings-pages';
import type { KeyResultKey, ObjectiveKey } from '../../okr/ids';
import type { KeyResult } from '../../okr/key-result';
import type { KeyResultState } from '../../okr/key-result-state';
import type { LineStep } from '../../okr/line';
import { changeOf } from '../change';
import type { Context } from '../context';
import { keyResultRefs } from '../key-result-records';
import { lineAbove } from '../line-above';
import type { Page, Store, Write } from '../ports';
import { withFixed, type FoundFault } from './found-fault';
import { linksOf, missingLinks, type Links } from './links-of';

/** Issues whose own links one transaction mends beside the key result's records; the next check takes the rest. */
const MOST_LINKS_MENDED = 20;

/** What a key result's own records have wrong, each with the state they should leave. */
interface Checked {
  faults: FoundFault[];
  state: KeyResultState;
}

/** Key results by their own records: their state and series, their line up, their links. Three rounds and the lines. */
export async function checkKeyResults(keys: readonly KeyResultKey[], repair: boolean, context: Context): Promise<DataFault[]> {
  const { store } = context;
  const page = await store.read(keyResultRefs(keys));
  const open = keys.flatMap((key): KeyResult[] => {
    const loaded = page.of('key-result', key);
    return loaded.kind === 'found' && loaded.record.life.kind === 'open' ? [loaded.record] : [];
  });
  const links = await linksOf(open.map(({ key }) => key), page, store);
  const lineOf = lineReader(store);
  const faults: DataFault[] = [];
  for (const keyResult of open) {
    const checked = checkOne(keyResult, page, links, await lineOf(keyResult.objective));
    const mend = repair && checked.faults.length > 0 && checked.faults.every(({ kind }) => kind !== 'unreadable');
    faults.push(...(mend ? await mended(keyResult, checked, { page, links }, context) : withFixed(checked.faults, false)));
  }
  return faults;
}

function checkOne({ key, cycle }: KeyResult, page: Page, links: Links, line: LineStep[] | null): Checked {
  const [state, series] = [page.of('kr-state', key), page.of('series', key)];
  const empty: KeyResultState = { keyResult: key, line: [], issues: [], leaves: [], notFound: [] };
  const known = state.kind === 'found' ? state.record : empty;
  if (state.kind === 'unreadable' || series.kind === 'unreadable' || line === null) {
    return { faults: [{ kind: 'unreadable', key, cycle }], state: known };
  }
  const unlinked = missingLinks(links, key, known.issues);
  const unknown = links.namedBy(key).filter((issue) => !known.issues.includes(issue));
  const faults: FoundFault[] = [
    ...(state.kind === 'absent' ? [{ kind: 'no-state', key, cycle } as const] : []),
    ...(series.kind === 'absent' ? [{ kind: 'no-series', key, cycle } as const] : []),
    ...(state.kind === 'found' && JSON.stringify(known.line) !== JSON.stringify(line) ? [{ kind: 'line-differs', key, cycle } as const] : []),
    ...unlinked.map((issue) => ({ kind: 'issue-without-link', key, cycle, issue }) as const),
    ...unknown.map((issue) => ({ kind: 'link-without-issue', key, cycle, issue }) as const),
  ];
  return { faults, state: { ...known, line, issues: [...known.issues, ...unknown] } };
}

/** Mends a key result in one transaction with the record of it. What a person linked is never taken away. */
async function mended({ key }: KeyResult, { faults, state }: Checked, { page, links }: { page: Page; links: Links }, context: Context): Promise<DataFault[]> {
  const unlinked = faults.flatMap(({ kind, issue }) => (kind === 'issue-without-link' && issue !== undefined ? [issue] : []));
  const linkWrites: Write[] = [];
  const gone = new Set<string>();
  const asked = unlinked.slice(0, MOST_LINKS_MENDED);
  for (const issue of asked) {
    const write = await links.writeOf(issue, key, context);
    if (write === 'gone') gone.add(issue);
    else if (write !== 'full') linkWrites.push(write);
  }
  const left = new Set<string>(unlinked.filter((issue) => !gone.has(issue) && !linkWrites.some((write) => write.key === issue)));
  const series = page.of('series', key);
  const keep = <Id extends string>(ids: readonly Id[]): Id[] => ids.filter((id) => !gone.has(id));
  const record = { ...state, issues: keep(state.issues), leaves: keep(state.leaves), notFound: keep(state.notFound) };
  const writes: Write[] = [
    { kind: 'kr-state', key, record, was: page.of('kr-state', key) },
    ...(series.kind === 'absent' ? [{ kind: 'series', key, record: { samples: [] }, was: series } satisfies Write] : []),
    ...linkWrites,
    changeOf(key, 'repaired', faults.map(({ kind, issue }) => ({ field: kind, ...(issue === undefined ? {} : { to: issue }) })), context),
  ];
  // Somebody who wrote in between is right: what is left is found again by the next check.
  const saved = (await context.store.commit(writes)) === 'saved';
  return faults.map((fault) => ({ ...fault, fixed: saved && !(fault.issue !== undefined && left.has(fault.issue)) }));
}

/** The line up from an objective; null where a step of it could not be read. Key results of one objective share theirs. */
function lineReader(store: Store): (objective: ObjectiveKey) => Promise<LineStep[] | null> {
  const read = new Map<ObjectiveKey, Promise<LineStep[] | null>>();
  return (objective) => {
    const known = read.get(objective) ?? lineAbove(objective, store).catch(() => null);
    read.set(objective, known);
    return known;
  };
}
